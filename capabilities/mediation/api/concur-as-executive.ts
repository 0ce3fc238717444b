import { commandOperation } from '#platform/http/operation.ts';
import { derivedId } from '#platform/ids.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { insertPaper } from '../store/paper-store.ts';
import { executiveConcurrence } from './concurrence-of.ts';
import { concurAsExecutiveContract } from './concur-as-executive.contract.ts';
import { paperTitle } from './paper-title.ts';
import { tellStep } from './tell-step.ts';

/**
 * The executive’s own entry is evidence, and is kept as a paper that can go with an e-mail; one entered by
 * the manager needs the message or signed note.
 */
export const concurAsExecutive = commandOperation(concurAsExecutiveContract, (scene) =>
  tellStep(scene, {
    event: 'concur-as-executive',
    bring: async (before) => {
      const { tx, actor, input, tools } = scene;
      const concurrence = await executiveConcurrence(tx, before, input);
      if (concurrence.evidence !== 'own-entry') return { concurrence, body: { concurrence } };
      const { taxpayerId, supportRequestId } = before;
      const documentId = derivedId(tx.commandId, supportRequestId, 'concurrence-evidence');
      return {
        concurrence,
        body: { concurrence: { ...concurrence, documentId } },
        afterwards: async () => {
          const compartment = reviewCompartment(supportRequestId);
          const about = { taxpayerId, documentId, compartment, supportRequestId, side: 'appeals' };
          const position = tools.words.en[`mediation-option.${input.position}`] ?? input.position;
          const told = { name: actor.name, position, day: concurrence.onDay };
          const said = paperTitle(tools, 'concurrence', told);
          const title = paperTitle(tools, 'evidence');
          await insertPaper(tx, { ...about, kind: 'concurrence-evidence', title, told: said });
        },
      };
    },
  }),
);
