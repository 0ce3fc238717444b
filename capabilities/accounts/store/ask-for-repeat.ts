import { findOpenAssignment, openTask } from '#capabilities/casework/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { listHistory } from '#platform/record/history.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { MasterFileInput } from '../process/input-record.ts';

/**
 * A code that was rejected protects nobody (IRM 5.14.1.3(1)): whoever has the case, or else whoever asked for
 * it, puts it right.
 */
export async function askForRepeat(tx: Tx, { taxpayerId, inputId }: MasterFileInput): Promise<void> {
  const [asked] = await listHistory(tx, taxpayerId, [inputId]);
  invariant(asked, `the code ${inputId} was never asked for`);
  const assignment = await findOpenAssignment(tx, taxpayerId);
  await openTask(tx, {
    taxpayerId,
    kind: 'repeat-input',
    subjectKind: 'input',
    subjectId: inputId,
    ownerId: assignment?.personId ?? asked.actorId,
  });
}
