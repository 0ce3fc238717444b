import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { record } from '#platform/record/record.ts';
import { mediationAgreementTable } from '../process/mediation-agreement.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { findAgreementOf, mediationAgreementKind } from '../store/mediation-agreement-store.ts';

/** An agreement that not all have signed is void once one side withdraws; a signed one stays what it is. */
export async function voidAgreementOf(tx: Tx, one: SupportRequest): Promise<void> {
  const before = await findAgreementOf(tx, one);
  if (before === undefined) return;
  const step = move(mediationAgreementTable, {
    state: before.state,
    event: 'void-agreement',
    role: 'system',
  });
  if (step.kind === 'moved') await record(tx, { kind: mediationAgreementKind, before, step, body: {} });
}
