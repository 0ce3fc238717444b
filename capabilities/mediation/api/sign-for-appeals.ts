import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal } from '#platform/http/refusal.ts';
import { printPacket } from './packet-papers.ts';
import { signForAppealsContract } from './sign-for-appeals.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** The manager signs once both are satisfied, and before it goes to the taxpayer: in print from now on. */
export const signForAppeals = commandOperation(signForAppealsContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'sign-for-appeals',
    bring: async (one, before) => {
      if (before === undefined) return {};
      const { tx, tools, actor, input } = scene;
      const signedDay = tx.dayOf(input.occurredAt ?? tx.now);
      const standing = { signedBy: actor.name, signedDay };
      const printed = await printPacket(tx, tools, one, { ...before, standing });
      if (isRefusal(printed)) return printed;
      return {
        body: { papers: printed.papers },
        brought: printed.brought,
        afterwards: () => printed.keep(),
      };
    },
  }),
);
