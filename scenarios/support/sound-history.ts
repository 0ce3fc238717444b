import { sql } from 'kysely';
import { expect } from 'vitest';
import { runDailyQueries } from '#apps/server/daily-queries.ts';
import { verifyHistory } from '#platform/audit/verify-history.ts';
import type { Batch } from '#platform/db/lens.ts';
import { type HistoryEntry, listHistory } from '#platform/record/history.ts';
import type { House } from './house.ts';
import { everyKind, stateTableOf } from './kinds.ts';

/** Every taxpayer there is. */
export async function listTaxpayerIds(house: House): Promise<readonly string[]> {
  const rows = await house.look((batch) =>
    batch.run(sql<{ taxpayer_id: string }>`select taxpayer_id from platform.head order by taxpayer_id`),
  );
  return rows.map((row) => row.taxpayer_id);
}

/**
 * Expects of every taxpayer's history that its chain is whole, and that each record's row is what its history
 * makes of it; of every row that it has a history; and that the daily queries find nothing. Answers how many
 * records were rebuilt.
 */
export async function expectSoundHistory(house: House): Promise<number> {
  expect(await runDailyQueries(house.runtime)).toEqual([]);
  const taxpayerIds = await listTaxpayerIds(house);
  const rebuilt: string[] = [];
  await house.look(async (batch) => {
    for (const taxpayerId of taxpayerIds) {
      expect((await verifyHistory(batch, taxpayerId)).breaches).toEqual([]);
      const history = await listHistory(batch, taxpayerId);
      for (const { recordKind, recordId } of recordsOf(history)) {
        const kept = everyKind.find(({ kind }) => kind.kind === recordKind);
        const record = await kept?.rebuild(batch, taxpayerId, recordId);
        expect(record?.rebuilt, `${recordKind} ${recordId}`).toEqual(record?.stored);
        expect(record, `${recordKind} ${recordId}`).toMatchObject({ equal: true });
        rebuilt.push(recordKind);
      }
    }
    for (const kept of everyKind) {
      const rows = await countRows(batch, stateTableOf(kept));
      expect([kept.kind.kind, rows]).toEqual([
        kept.kind.kind,
        rebuilt.filter((kind) => kind === kept.kind.kind).length,
      ]);
    }
  });
  return rebuilt.length;
}

function recordsOf(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return history.filter(({ version }) => version === 1);
}

async function countRows(batch: Batch, table: string): Promise<number> {
  const [row] = await batch.run(sql<{ count: number }>`select count(*) as count from ${sql.raw(table)}`);
  if (row === undefined) throw new Error(`${table} cannot be counted`);
  return row.count;
}
