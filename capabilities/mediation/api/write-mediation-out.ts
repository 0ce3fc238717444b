import { insertCaseAction } from '#capabilities/appeals/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import { type SupportRequest, wasEnteredIn } from '../process/support-request-record.ts';

/**
 * Writes MO into the appeal's action record, dated the day of what closed the request; the entry has its own.
 */
export async function writeMediationOut(tx: Tx, one: SupportRequest): Promise<void> {
  if (!wasEnteredIn(one)) return;
  const { closedDay, closing } = one.joint;
  invariant(closedDay !== undefined && closing !== undefined, `${one.supportRequestId} was closed on no day`);
  await insertCaseAction(tx, {
    taxpayerId: one.taxpayerId,
    appealId: one.appealId,
    code: 'MO',
    onDay: closedDay,
    subjectKind: 'support-request',
    subjectId: one.supportRequestId,
    result: closing.reason,
  });
}
