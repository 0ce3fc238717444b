import { findAppeal } from '#capabilities/appeals/records.ts';
import { closeTasksOf, listOpenTasks, openTask } from '#capabilities/casework/records.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { isPreparing } from '../process/support-request-states.ts';
import { findSupportRequest } from '../store/support-request-store.ts';

const kind = 'follow-up-summary';

/**
 * The day after the taxpayer's summary was due, and is not there: the technical employee follows up, never
 * the mediator. A session that was moved meanwhile has moved the day; what has come is not asked for.
 */
export const askToFollowUp: Performer = async ({ tx, effect }) => {
  const { taxpayerId, body } = effect;
  const one = await findSupportRequest(tx, body.recordId);
  const appeal = one && (await findAppeal(tx, one.appealId));
  const due = (await listDeadlines(tx, taxpayerId, [body.recordId])).find(
    (deadline) => deadline.kind === 'taxpayer-summary' && deadline.closedBecause === undefined,
  );
  if (one === undefined || appeal?.atePersonId === undefined || due === undefined) return;
  if (due.dueDay >= tx.today || !isPreparing(one.state)) return;
  const open = await listOpenTasks(tx, taxpayerId);
  if (open.some((task) => task.kind === kind && task.subjectId === one.supportRequestId)) return;
  await openTask(tx, {
    taxpayerId,
    kind,
    subjectKind: 'support-request',
    subjectId: one.supportRequestId,
    ownerId: appeal.atePersonId,
    compartment: reviewCompartment(one.supportRequestId),
    dueDay: tx.today,
  });
};

/** The summary has come, or nobody needs it any more. */
export const endFollowUp: Performer = async ({ tx, effect: { taxpayerId, body } }) => {
  const because = body.event === 'deliver-taxpayer-summary' ? 'done' : 'void';
  await closeTasksOf(tx, { taxpayerId, subjectId: body.recordId, kind, because });
};
