import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newTaxpayer } from '../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../scenarios/support/house.ts';
import { createLogger } from '#platform/log/logger.ts';
import { newId } from '#platform/ids.ts';
import { engines } from '#platform/db/testing.ts';
import { askEveryDay, runDailyQueries } from './daily-queries.ts';

describe.each(engines)('what is asked of every case every day, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  test('a number that two taxpayers hold is found, and nothing where each has one', async () => {
    const [one, other] = [await newTaxpayer(house), await newTaxpayer(house, { name: 'L. Holt' })];
    await newTaxpayer(house, { name: 'P. Doyle' });
    expect(await runDailyQueries(house.runtime)).toEqual([]);
    const { kysely } = house.runtime.owner;
    const copy = sql`update taxpayers.tin t set hash = o.hash from taxpayers.tin o
      where o.taxpayer_id = ${one.taxpayerId} and t.taxpayer_id = ${other.taxpayerId}`;
    await expect(copy.execute(kysely)).rejects.toThrow('tin_one_holder');
    // As a database is that was copied without its keys.
    await sql`drop index taxpayers.tin_one_holder`.execute(kysely);
    await copy.execute(kysely);
    const taxpayerIds = [one.taxpayerId, other.taxpayerId].toSorted();
    expect(await runDailyQueries(house.runtime)).toEqual([
      { query: 'number-held-twice', law: '26 U.S.C. § 6109(a)', taxpayerIds },
    ]);
  });

  test('who came past the bound on trying numbers is found, and who kept within it is not', async () => {
    const [past, within, earlier] = [newId(), newId(), newId()];
    const tried = (personId: string, count: number, at: string) =>
      sql`insert into platform.read_log (read_id, at, actor_id, actor_role, operation, taxpayer_ids, because)
        select gen_random_uuid(), ${at}, ${personId}, 'revenue-officer', 'taxpayers.open-by-number', '{}',
          'refused: tin-must-be-registered: rang' from generate_series(1, ${count}::int)`.execute(
        house.runtime.owner.kysely,
      );
    await tried(past, 11, '2023-04-03T12:00:00.000Z');
    await tried(within, 10, '2023-04-03T12:00:00.000Z');
    await tried(earlier, 11, '2023-03-30T12:00:00.000Z');
    const found = (await runDailyQueries(house.runtime)).filter(
      ({ query }) => query === 'number-after-number',
    );
    const lines: string[] = [];
    askEveryDay(house.runtime, createLogger('error', { write: (line) => void lines.push(line) }));
    await vi.waitFor(() => expect(lines.join('')).toContain('number-after-number'));
    const told = lines.map((line) => JSON.parse(line) as object);
    expect(told).toContainEqual(
      expect.objectContaining({ dailyQuery: 'number-after-number', personIds: [past], taxpayerIds: [] }),
    );
    expect(found).toEqual([
      { query: 'number-after-number', law: '26 U.S.C. § 6103(h)(1)', taxpayerIds: [], personIds: [past] },
    ]);
  });
});
