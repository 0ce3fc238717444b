import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { denialLetterOf } from '../rules/denial-letter.ts';
import { memo } from '../rules/memorandum.ts';
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
    bring: ({ work }) => {
      const { letter, reasons } = scene.input;
      const right = denialLetterOf(work);
      if (right === undefined || (letter !== undefined && letter !== right))
        return refuse({ code: 'letter-must-fit-the-appeal', field: 'letter', law: memo('8.26.9.2.3.3(1)c') });
      return {
        body: { letter: right, reasons: reasonsOf(reasons) },
        afterwards: (after) => mailAboutRequest(scene.tx, after, 'tentative-denial', ['pam-analyst']),
      };
    },
  }),
);
