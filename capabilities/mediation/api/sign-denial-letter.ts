import { commandOperation } from '#platform/http/operation.ts';
import { derivedId } from '#platform/ids.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { insertPaper } from '../store/paper-store.ts';
import { numberOf, printDenial, unprintable } from './denial-letter-paper.ts';
import { paperTitle } from './paper-title.ts';
import { signDenialLetterContract } from './sign-denial-letter.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The manager signs, and nobody else; every step before is looked at again, and the letter itself. What is
 * signed is in print from now on.
 */
export const signDenialLetter = commandOperation(signDenialLetterContract, (scene) =>
  tellStep(scene, {
    event: 'sign-denial-letter',
    bring: async (before) => {
      const { tx, tools, actor, input } = scene;
      const denial = before.review?.denial;
      if (denial === undefined) return {};
      const signedDay = tx.dayOf(input.occurredAt ?? tx.now);
      const { letter, reasons } = denial;
      const standing = { signedBy: actor.name, signedDay };
      const printed = await printDenial(tx, tools, before, { letter, reasons, standing });
      const { paper, mayLeave } = printed;
      if ('problems' in paper) return unprintable(printed);
      const { taxpayerId, supportRequestId } = before;
      const title = paperTitle(tools, 'signed', { number: numberOf(letter) });
      const signedId = derivedId(tx.commandId, supportRequestId, 'denial-signed');
      const compartment = reviewCompartment(supportRequestId);
      const about = { taxpayerId, documentId: signedId, compartment, supportRequestId, side: 'appeals' };
      return {
        body: { signedId },
        brought: [{ decision: mayLeave, allows: 'may-leave' }],
        afterwards: async () => {
          await insertPaper(tx, { ...about, kind: 'denial-signed', title, ...paper });
        },
      };
    },
  }),
);
