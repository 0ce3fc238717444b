import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { DoubleRecord } from '../process/double-record-record.ts';
import { doubleTable } from '../process/double-record.ts';
import { findTaxpayer } from '../store/taxpayer-store.ts';
import type { DoubleView } from './double-view.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/** What is said of a record being one of two, with the other one where this person sees it, and the steps. */
export async function doubleView(eyes: Eyes, one: DoubleRecord, { role }: Actor): Promise<DoubleView> {
  const { doubleRecordId, state, part, because, endedBecause } = one;
  const other = await findTaxpayer(eyes, one.otherId);
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
