import { openTask, type TaskToOpen } from '#capabilities/casework/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { analyst } from '../process/roles.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { subjectsOf } from '../store/mediation-grants.ts';

/** Puts work into the one queue of the analyst, by whatever title the analyst was asked. */
export async function askAnalyst(
  tx: Tx,
  { taxpayerId, supportRequestId }: Pick<SupportRequest, 'taxpayerId' | 'supportRequestId'>,
  kind: TaskToOpen['kind'],
): Promise<void> {
  for (const ownerId of new Set(await subjectsOf(tx, [analyst])))
    await openTask(tx, {
      taxpayerId,
      kind,
      subjectKind: 'support-request',
      subjectId: supportRequestId,
      ownerId,
      compartment: reviewCompartment(supportRequestId),
    });
}
