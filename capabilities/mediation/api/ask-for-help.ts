import { openTask } from '#capabilities/casework/records.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { analyst } from '../process/roles.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { subjectsOf } from '../store/mediation-grants.ts';
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
          await askAnalyst(scene.tx, after);
          await mailAboutRequest(scene.tx, after, 'draft-shared', ['pam-analyst'], lastDraftOf(after));
        },
      };
    },
  }),
);

async function askAnalyst(
  tx: Parameters<typeof openTask>[0],
  { taxpayerId, supportRequestId }: SupportRequest,
): Promise<void> {
  for (const ownerId of new Set(await subjectsOf(tx, [analyst])))
    await openTask(tx, {
      taxpayerId,
      kind: 'help-with-draft',
      subjectKind: 'support-request',
      subjectId: supportRequestId,
      ownerId,
      compartment: reviewCompartment(supportRequestId),
    });
}
