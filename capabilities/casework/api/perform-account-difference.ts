import type { Tx } from '#platform/db/lens.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import { listHistory } from '#platform/record/history.ts';
import { findOpenAssignment } from '../store/assignment-store.ts';
import { listOpenTasks } from '../store/task-store.ts';
import { openTask } from '../store/task-steps.ts';

const kind = 'settle-account-difference';

/**
 * An account says otherwise than the record of its taxpayer: whoever works the case settles it, and where
 * nobody does, whoever registered the taxpayer. An account that comes daily asks once.
 */
export const settleAccountDifference: Performer = async ({ tx, effect: { taxpayerId } }) => {
  const open = await listOpenTasks(tx, taxpayerId);
  if (open.some((task) => task.kind === kind)) return;
  const ownerId = await workerOf(tx, taxpayerId);
  await openTask(tx, {
    taxpayerId,
    kind,
    subjectKind: 'taxpayer',
    subjectId: taxpayerId,
    ownerId,
    compartment: 'shared',
  });
};

async function workerOf(tx: Tx, taxpayerId: string): Promise<string> {
  const assignment = await findOpenAssignment(tx, taxpayerId);
  if (assignment) return assignment.personId;
  const [registered] = await listHistory(tx, taxpayerId, [taxpayerId]);
  if (registered === undefined) throw new Error('a taxpayer has a history');
  return registered.actorId;
}
