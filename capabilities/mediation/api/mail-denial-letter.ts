import { askToCommenceClosing, findAppeal } from '#capabilities/appeals/records.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { putDenialLetter } from './put-paper-of-step.ts';
import { mailDenialLetterContract } from './mail-denial-letter.contract.ts';
import { tellStep } from './tell-step.ts';

/** The day of mailing is the day of issue. The taxpayer now reads why, and the employee begins to close. */
export const mailDenialLetter = commandOperation(mailDenialLetterContract, (scene) =>
  tellStep(scene, {
    event: 'mail-denial-letter',
    bring: () => ({
      afterwards: async (after) => {
        await putDenialLetter(scene.tx, after);
        const appeal = await findAppeal(scene.tx, after.appealId);
        if (appeal !== undefined) await askToCommenceClosing(scene.tx, appeal);
        await mailAboutRequest(scene.tx, after, 'letter-mailed', ['appeals-technical-employee']);
      },
    }),
  }),
);
