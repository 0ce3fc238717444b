import type { Eyes } from '#platform/db/lens.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { feedbackCompartment } from '../process/support-request-record.ts';
import { isOver, isToldOver } from '../process/support-request-states.ts';
import { hasGivenFeedback, insertFeedback } from '../store/feedback-store.ts';
import { grantToProgram } from '../store/mediation-grants.ts';
import { findStanding } from '../store/standing-store.ts';
import { findSupportRequest } from '../store/support-request-store.ts';
import { giveFeedbackContract } from './give-feedback.contract.ts';

/** Once it is over, everybody who took part may say how it went. It is kept for the program alone. */
export const giveFeedback = commandOperation(giveFeedbackContract, async ({ input, eyes, tx, actor }) => {
  const { taxpayerId, supportRequestId, rating, told, commandId } = input;
  const ended = await hasEnded(eyes, taxpayerId, supportRequestId);
  if (!ended) return refuse({ code: 'mediation-must-be-over', field: 'supportRequestId' });
  if (await hasGivenFeedback(tx, supportRequestId, actor.personId))
    return refuse({ code: 'feedback-must-be-given-once', field: 'supportRequestId' });
  const feedbackId = derivedId(commandId, 'feedback');
  const compartment = feedbackCompartment(supportRequestId);
  await grantToProgram(tx, { taxpayerId, supportRequestId });
  await insertFeedback(tx, {
    taxpayerId,
    feedbackId,
    compartment,
    supportRequestId,
    side: actor.role,
    rating,
    ...(told !== undefined && { told }),
  });
  return { feedbackId, givenAt: tx.now };
});

/** Seen with the person's own eyes: the record, or to the taxpayer where it stands. */
async function hasEnded(eyes: Eyes, taxpayerId: string, supportRequestId: string): Promise<boolean> {
  const one = await findSupportRequest(eyes, supportRequestId);
  if (one?.taxpayerId === taxpayerId) return isOver(one.state);
  const standing = await findStanding(eyes, supportRequestId);
  if (standing?.taxpayerId !== taxpayerId) throw new NotFound();
  return isToldOver(standing.standing);
}
