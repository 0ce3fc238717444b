import { move } from '#kernel/process/move.ts';
import { systemActor } from '#platform/access/actor.ts';
import type { Tx } from '#platform/db/lens.ts';
import { record } from '#platform/record/record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementTable } from '../process/agreement.ts';
import type { ReceiveAppealOutcomeBody } from '../process/appeal-outcome.ts';
import { agreementRequestKind, findRequest } from './agreement-request-store.ts';
import { agreementKind, findAgreement } from './agreement-store.ts';

const event = 'receive-appeal-outcome';

/**
 * Notes on a request or an agreement what Appeals decided about it (IRM 5.14.1.3(10)c). What no longer
 * stands, such as a request that was withdrawn meanwhile, receives nothing; the appeal keeps its outcome.
 */
export async function receiveAppealOutcome(
  tx: Tx,
  subject: { readonly kind: 'agreement-request' | 'agreement'; readonly id: string },
  body: ReceiveAppealOutcomeBody,
): Promise<void> {
  const { role } = systemActor;
  if (subject.kind === 'agreement') {
    const before = await findAgreement(tx, subject.id);
    const step = before && move(agreementTable, { state: before.state, event, role });
    if (step?.kind === 'moved') await record(tx, { kind: agreementKind, before, step, body });
    return;
  }
  const before = await findRequest(tx, subject.id);
  const step = before && move(agreementRequestTable, { state: before.state, event, role });
  if (step?.kind === 'moved') await record(tx, { kind: agreementRequestKind, before, step, body });
}
