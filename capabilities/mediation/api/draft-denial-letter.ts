import { closeTasksOf } from '#capabilities/casework/records.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal } from '#platform/http/refusal.ts';
import { draftDenialLetterContract } from './draft-denial-letter.contract.ts';
import { printDraft } from './denial-letter-paper.ts';
import { groundRefusal } from './ground-refusal.ts';
import { reasonsOf } from './reasons-of.ts';
import { tellStep } from './tell-step.ts';

/** Each draft is a version in print under the name of whoever wrote it; with one the help is given. */
export const draftDenialLetter = commandOperation(draftDenialLetterContract, (scene) =>
  tellStep(scene, {
    event: 'draft-denial-letter',
    bring: async (before) => {
      const { tx, tools, input, actor } = scene;
      const denial = before.review?.denial;
      // Without a denial there is nothing to draft: the process refuses the step.
      if (denial === undefined) return {};
      const reasons = reasonsOf(input.reasons);
      const strange = await groundRefusal(tx, reasons);
      if (strange !== undefined) return strange;
      const { letter, draft } = denial;
      const kept = await printDraft(tx, tools, before, { letter, reasons, draft: draft + 1 });
      if (isRefusal(kept)) return kept;
      return {
        body: { reasons, documentId: kept.documentId },
        afterwards: async ({ taxpayerId, supportRequestId: subjectId }) => {
          await kept.keep();
          if (actor.role === 'pam-analyst')
            await closeTasksOf(tx, { taxpayerId, subjectId, kind: 'help-with-draft', because: 'done' });
        },
      };
    },
  }),
);
