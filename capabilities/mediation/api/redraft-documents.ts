import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal } from '#platform/http/refusal.ts';
import { printPacket } from './packet-papers.ts';
import { redraftDocumentsContract } from './redraft-documents.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** A new version in print, which both look at again. */
export const redraftDocuments = commandOperation(redraftDocumentsContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'redraft-documents',
    bring: async (one, before) => {
      const { issues, sessionDays, participants } = scene.input;
      // Without a draft there is nothing to draft anew: the process refuses the step.
      if (before === undefined) return {};
      const agreed = { issues, sessionDays, participants };
      const standing = { draft: before.draft + 1 };
      const printed = await printPacket(scene.tx, scene.tools, one, { ...agreed, standing });
      if (isRefusal(printed)) return printed;
      return {
        body: { ...agreed, papers: printed.papers, language: printed.language },
        brought: printed.brought,
        afterwards: () => printed.keep(),
      };
    },
  }),
);
