import { findAppeal } from '#capabilities/appeals/records.ts';
import { closeTasksOf, openTask } from '#capabilities/casework/records.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import { isAnswerAwaited, isSigned } from '../process/mediation-agreement.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { findAgreement } from '../store/mediation-agreement-store.ts';
import { findSupportRequest } from '../store/support-request-store.ts';

const kind = 'decide-about-missed-answer';

/**
 * The day after the signed papers were due, and not all are there: the manager decides whether Appeals waits
 * or asks the executive to concur in a withdrawal. Nothing is withdrawn by itself (AP-08-1125-0028 § Exhibit
 * 8.26.9-1, after the call 3).
 */
export const askAboutMissedAnswer: Performer = async ({ tx, effect: { taxpayerId, body } }) => {
  const agreement = await findAgreement(tx, body.recordId);
  if (agreement === undefined || !isAnswerAwaited(agreement.state)) return;
  const { supportRequestId } = agreement;
  const one = await findSupportRequest(tx, supportRequestId);
  const appeal = one && (await findAppeal(tx, one.appealId));
  if (appeal?.atmPersonId === undefined) return;
  await openTask(tx, {
    taxpayerId,
    kind,
    subjectKind: 'support-request',
    subjectId: supportRequestId,
    ownerId: appeal.atmPersonId,
    compartment: reviewCompartment(supportRequestId),
    dueDay: tx.today,
  });
};

/** The papers have come, or one side has withdrawn. */
export const endMissedAnswer: Performer = async ({ tx, effect: { taxpayerId, body } }) => {
  const agreement = await findAgreement(tx, body.recordId);
  if (agreement === undefined) return;
  const because = isSigned(agreement.state) ? 'done' : 'void';
  await closeTasksOf(tx, { taxpayerId, subjectId: agreement.supportRequestId, kind, because });
};
