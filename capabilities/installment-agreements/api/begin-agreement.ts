import { requestInput } from '#capabilities/accounts/records.ts';
import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import type { BeginAgreementBody } from '../process/agreement-record.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { agreementTable } from '../process/agreement.ts';
import { agreementKind } from '../store/agreement-store.ts';

/** The agreement that a request becomes; it can be named before it exists. */
export function agreementIdOf({ requestId }: Pick<AgreementRequest, 'requestId'>): string {
  return derivedId(requestId, 'agreement');
}

/** Puts the approved terms in effect and sends TC 971 AC 063 to every module covered (IRM 5.14.1.3(10)a). */
export async function beginAgreement(
  tx: Tx,
  request: AgreementRequest,
  moduleIds: readonly string[],
): Promise<void> {
  const { taxpayerId, requestId, terms } = request;
  invariant(terms, `the request ${requestId} was approved without terms`);
  const step = move(agreementTable, { state: 'none', event: 'begin-agreement', role: tx.actor.role });
  invariant(step.kind === 'moved', `the role ${tx.actor.role} may not begin an agreement`);
  const body: BeginAgreementBody = {
    taxpayerId,
    agreementId: agreementIdOf(request),
    requestId,
    moduleIds,
    terms,
  };
  await record(tx, { kind: agreementKind, step, body });
  const { tc, ac } = agreementCodes.active;
  for (const moduleId of moduleIds) {
    await requestInput(tx, { taxpayerId, moduleId, code: tc, actionCode: ac, transactionDay: tx.today });
  }
}
