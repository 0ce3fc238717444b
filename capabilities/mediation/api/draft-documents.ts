import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { draftDocumentsContract } from './draft-documents.contract.ts';
import { printPacket } from './packet-papers.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** Three drafts from what was agreed on in the call, in print; offers and penalties have a model each. */
export const draftDocuments = commandOperation(draftDocumentsContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'draft-documents',
    bring: async (one) => {
      const { taxpayerId, supportRequestId, work, joint } = one;
      const agreed = {
        issues: joint.call?.issues ?? [],
        sessionDays: joint.call?.sessionDays ?? [],
        participants: joint.call?.participants ?? [],
      };
      const printed = await printPacket(scene.tx, scene.tools, one, { ...agreed, standing: { draft: 1 } });
      if (isRefusal(printed)) return printed;
      const agreementId = derivedId(supportRequestId, 'mediation-agreement');
      const begun = { taxpayerId, agreementId, supportRequestId, model: work };
      return {
        body: { ...begun, ...agreed, papers: printed.papers, language: printed.language },
        brought: printed.brought,
        afterwards: () => printed.keep(),
      };
    },
  }),
);
