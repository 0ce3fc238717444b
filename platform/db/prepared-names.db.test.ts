import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import type { Connection } from './database.ts';
import { emptyLaw, engines, openTestRuntime, type TestRuntime } from './testing.ts';

describe.each(engines)('statements on %s', (engine) => {
  let runtime: TestRuntime;
  let connection: Connection;
  beforeAll(async () => {
    runtime = await openTestRuntime(engine, emptyLaw, instant('2023-04-03T13:00:00.000Z'));
    connection = await runtime.database.connect();
  });
  afterAll(async () => {
    connection.release(false);
    await runtime.close();
  });

  const prepared = async (text: string): Promise<readonly unknown[]> => {
    const asked = `select generic_plans, custom_plans from pg_prepared_statements
      where statement like '%${text}%' order by name`;
    return (await connection.send(asked)).rows;
  };

  test('with values are prepared once for each role, and planned once for all values', async () => {
    for (const value of [1, 2, 3, 4, 5, 6])
      for (const role of ['accord_reader', 'accord_case']) {
        await connection.send(`select set_config('role', $1, false)`, [role], role);
        const { rows } = await connection.send('select $1::int * 2 as twice', [value], role);
        expect(rows).toEqual([{ twice: value * 2 }]);
      }
    await connection.send('reset role');
    const oncePlanned = { generic_plans: 6, custom_plans: 0 };
    expect(await prepared('* 2 as twice')).toEqual([oncePlanned, oncePlanned]);
  });

  test('of several commands without values run as they are', async () => {
    await connection.send('select 1; select 2');
    expect(await prepared('select 1; select 2')).toEqual([]);
  });

  test('one that fails is run again with other values', async () => {
    const divide = (by: number) => connection.send('select 6 / $1::int as part', [by]);
    await expect(divide(0)).rejects.toThrow('division by zero');
    expect((await divide(3)).rows).toEqual([{ part: 2 }]);
  });
});
