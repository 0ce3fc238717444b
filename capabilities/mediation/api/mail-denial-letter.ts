import { askToCommenceClosing, findAppeal } from '#capabilities/appeals/records.ts';
import { openTask } from '#capabilities/casework/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { putDenialLetter } from './put-paper-of-step.ts';
import { mailDenialLetterContract } from './mail-denial-letter.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The day of mailing is the day of issue. The taxpayer now reads why, the employee begins to close, and the
 * manager still owes the analyst the signed letter.
 */
export const mailDenialLetter = commandOperation(mailDenialLetterContract, (scene) =>
  tellStep(scene, {
    event: 'mail-denial-letter',
    bring: () => ({
      afterwards: async (after) => {
        await putDenialLetter(scene.tx, scene.tools, after);
        const appeal = await findAppeal(scene.tx, after.appealId);
        if (appeal !== undefined) await askToCommenceClosing(scene.tx, appeal);
        await mailAboutRequest(scene.tx, after, 'letter-mailed', ['appeals-technical-employee']);
        await askForSignedCopy(scene.tx, after, appeal?.atmPersonId);
      },
    }),
  }),
);

/** A second sending, apart from that of the draft (AP-08-1125-0028 § Exhibit 8.26.9-1, denied 1e). */
async function askForSignedCopy(
  tx: Tx,
  { taxpayerId, supportRequestId }: SupportRequest,
  ownerId: string | undefined,
): Promise<void> {
  if (ownerId === undefined) return;
  await openTask(tx, {
    taxpayerId,
    kind: 'send-signed-copy',
    subjectKind: 'support-request',
    subjectId: supportRequestId,
    ownerId,
    compartment: reviewCompartment(supportRequestId),
  });
}
