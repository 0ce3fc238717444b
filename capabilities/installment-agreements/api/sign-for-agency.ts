import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { SignFormBody } from '../process/agreement-form-record.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { agreementFormKind, findOpenForm } from '../store/agreement-form-store.ts';

/** Whoever approves the terms signs their form for the Commissioner, where there is one. */
export async function signForAgency(tx: Tx, { requestId }: AgreementRequest): Promise<void> {
  const before = await findOpenForm(tx, requestId);
  if (before === undefined) return;
  const { role, personId } = tx.actor;
  const step = move(agreementFormTable, { state: before.state, event: 'sign-form', role });
  invariant(step.kind === 'moved', `the role ${role} approves and may not sign`);
  const body: SignFormBody = {
    signature: { signer: 'delegated-official', onDay: tx.today, way: 'by-approval', personId },
  };
  await record(tx, { kind: agreementFormKind, before, step, body });
}
