import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import type { Database } from './database.ts';
import { emptyLaw, engines, openTestRuntime, type TestRuntime } from './testing.ts';

describe.each(engines)('statements on %s', (engine) => {
  let runtime: TestRuntime;
  let database: Database;
  beforeAll(async () => {
    runtime = await openTestRuntime(engine, emptyLaw, instant('2023-04-03T13:00:00.000Z'));
    ({ database } = runtime);
  });
  afterAll(() => runtime.close());

  const prepared = async (text: string): Promise<number> => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from pg_prepared_statements where statement like ${`%${text}%`}
        and statement not like '%pg_prepared_statements%'`.execute(database.kysely);
    return rows[0]?.n ?? Number.NaN;
  };

  test('with values are prepared once on a connection, however often they run', async () => {
    await database.kysely.connection().execute(async (one) => {
      for (const value of [1, 2, 3]) {
        const { rows } = await sql<{ twice: number }>`select ${value}::int * 2 as twice`.execute(one);
        expect(rows).toEqual([{ twice: value * 2 }]);
      }
    });
    if (engine === 'pglite') expect(await prepared('* 2 as twice')).toBe(1);
  });

  test('of several commands without values run as they are', async () => {
    await database.runScript('select 1; select 2');
    expect(await prepared('select 1; select 2')).toBe(0);
  });

  test('one that fails is prepared anew the next time', async () => {
    const divide = (by: number) =>
      sql<{ part: number }>`select 6 / ${by}::int as part`.execute(database.kysely);
    await expect(divide(0)).rejects.toThrow('division by zero');
    expect((await divide(3)).rows).toEqual([{ part: 2 }]);
  });
});
