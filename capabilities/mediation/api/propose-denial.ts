import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { denialLetterOf } from '../rules/denial-letter.ts';
import { memo } from '../rules/memorandum.ts';
import { printDraft } from './denial-letter-paper.ts';
import { groundRefusal } from './ground-refusal.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { reasonsOf } from './reasons-of.ts';
import { proposeDenialContract } from './propose-denial.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The manager tells the analyst by e-mail and drafts the letter that fits the appeal. Nothing is denied yet.
 */
export const proposeDenial = commandOperation(proposeDenialContract, (scene) =>
  tellStep(scene, {
    event: 'propose-denial',
    bring: async (before) => {
      const { letter } = scene.input;
      const reasons = reasonsOf(scene.input.reasons);
      const strange = await groundRefusal(scene.tx, reasons);
      if (strange !== undefined) return strange;
      const right = denialLetterOf(before.work);
      if (right === undefined || (letter !== undefined && letter !== right))
        return refuse({ code: 'letter-must-fit-the-appeal', field: 'letter', law: memo('8.26.9.2.3.3(1)c') });
      const kept = await printDraft(scene.tx, scene.tools, before, { letter: right, reasons, draft: 1 });
      if (isRefusal(kept)) return kept;
      return {
        body: { letter: right, reasons, documentId: kept.documentId },
        afterwards: async (after) => {
          await kept.keep();
          await mailAboutRequest(scene.tx, after, 'tentative-denial', ['pam-analyst']);
        },
      };
    },
  }),
);
