import { commandOperation } from '#platform/http/operation.ts';
import { askAnalyst } from './ask-analyst.ts';
import { askForHelpContract } from './ask-for-help.contract.ts';
import { lastDraftOf } from './draft-brought.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { tellStep } from './tell-step.ts';

/** The analyst has the draft by e-mail and a task; without this nobody asks the analyst for anything. */
export const askForHelp = commandOperation(askForHelpContract, (scene) =>
  tellStep(scene, {
    event: 'ask-for-help',
    bring: () => {
      const { told } = scene.input;
      return {
        body: told === undefined ? {} : { told },
        afterwards: async (after) => {
          await askAnalyst(scene.tx, after, 'help-with-draft');
          await mailAboutRequest(scene.tx, after, 'draft-shared', ['pam-analyst'], lastDraftOf(after));
        },
      };
    },
  }),
);
