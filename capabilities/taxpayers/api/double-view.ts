import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { DoubleRecord } from '../process/double-record-record.ts';
import { doubleTable } from '../process/double-record.ts';
import type { Taxpayer } from '../process/taxpayer-record.ts';
import { findTaxpayer, listTaxpayers } from '../store/taxpayer-store.ts';
import type { DoubleView } from './double-view.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/** What is said of a record being one of two, with the other one where this person sees it, and the steps. */
export async function doubleView(eyes: Eyes, one: DoubleRecord, actor: Actor): Promise<DoubleView> {
  return viewOf(one, await findTaxpayer(eyes, one.otherId), actor);
}

/** The same of several. */
export async function doubleViews(
  eyes: Eyes,
  said: readonly DoubleRecord[],
  actor: Actor,
): Promise<DoubleView[]> {
  const seen = await listTaxpayers(
    eyes,
    said.map(({ otherId }) => otherId),
  );
  const others = new Map(seen.map((other) => [other.taxpayerId, other]));
  return said.map((one) => viewOf(one, others.get(one.otherId), actor));
}

function viewOf(one: DoubleRecord, other: Taxpayer | undefined, { role }: Actor): DoubleView {
  const { doubleRecordId, state, part, because, endedBecause } = one;
  const moves = movesFor(doubleTable, { state, role, decisions: {} });
  return {
    doubleRecordId,
    state,
    part,
    taxpayerId: part === 'double' ? one.taxpayerId : one.otherId,
    keptId: part === 'double' ? one.otherId : one.taxpayerId,
    because,
    ...(endedBecause !== undefined && { endedBecause }),
    ...(other && { other: taxpayerView(other) }),
    moves: moves.map(({ event, allowed }) => ({ event, allowed })),
  };
}
