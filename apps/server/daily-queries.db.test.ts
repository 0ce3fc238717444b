import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newTaxpayer } from '../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../scenarios/support/house.ts';
import { engines } from '#platform/db/testing.ts';
import { runDailyQueries } from './daily-queries.ts';

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
});
