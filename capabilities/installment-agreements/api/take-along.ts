import { move } from '#kernel/process/move.ts';
import { lockTogether } from '#platform/db/locked-together.ts';
import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import type { TakeAlongBody } from '../process/request-party-record.ts';
import { requestPartyTable } from '../process/request-party.ts';
import { requestPartyKind } from '../store/request-party-store.ts';

/** Puts a request under every other taxpayer whom it may concern, and binds them to be locked together. */
export async function takeAlong(tx: Tx, request: AgreementRequest): Promise<void> {
  const { taxpayerId: askedById, withTaxpayerIds, requestId, receivedAt } = request;
  if (withTaxpayerIds.length === 0) return;
  await lockTogether(tx, [askedById, ...withTaxpayerIds], `request ${requestId}`);
  const step = move(requestPartyTable, { state: 'none', event: 'take-along', role: tx.actor.role });
  invariant(step.kind === 'moved', `the role ${tx.actor.role} may not take anybody along`);
  for (const taxpayerId of withTaxpayerIds) {
    const requestPartyId = derivedId(requestId, 'party', taxpayerId);
    const body: TakeAlongBody = { taxpayerId, requestPartyId, requestId, askedById, receivedAt };
    await record(tx, { kind: requestPartyKind, step, body, occurredAt: receivedAt });
  }
}
