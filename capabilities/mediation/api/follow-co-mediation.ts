import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { record } from '#platform/record/record.ts';
import { type CoMediationEvent, coMediationTable } from '../process/co-mediation.ts';
import type { CoMediation } from '../process/co-mediation-record.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { coMediationKind, findCoMediationOf } from '../store/co-mediation-store.ts';
import { endGrantsOfCoMediator } from '../store/mediation-grants.ts';

/** The consent that came back counts for the co-mediator who is waiting for it. */
export async function noteConsent(tx: Tx, one: SupportRequest): Promise<void> {
  await follow(tx, one, 'note-consent');
}

/** With the mediation over, somebody from outside the agency sees nothing of it any more. */
export async function endCoMediationWith(tx: Tx, one: SupportRequest): Promise<void> {
  const ended = await follow(tx, one, 'end-co-mediation');
  if (ended !== undefined) await endGrantsOfCoMediator(tx, one, ended.personId);
}

async function follow(
  tx: Tx,
  { supportRequestId }: SupportRequest,
  event: CoMediationEvent,
): Promise<CoMediation | undefined> {
  const before = await findCoMediationOf(tx, supportRequestId);
  if (before === undefined) return undefined;
  const step = move(coMediationTable, { state: before.state, event, role: tx.actor.role });
  if (step.kind === 'refused') return undefined;
  return await record(tx, { kind: coMediationKind, before, step, body: {} });
}
