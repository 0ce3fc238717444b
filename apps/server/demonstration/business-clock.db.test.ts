import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { engines, type TestRuntime } from '#platform/db/testing.ts';
import { openProduct } from '../testing.ts';
import {
  demonstrationStart,
  keepBusinessClock,
  moveBusinessClock,
  openBusinessClock,
} from './business-clock.ts';

describe.each(engines)('the clock of the demonstration, on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openProduct(engine);
  });
  afterAll(() => runtime.close());

  test('goes on after a stop where it was, and begins in April 2023', async () => {
    const { database } = runtime;
    const first = await openBusinessClock(database);
    expect(first.now() >= demonstrationStart).toBe(true);
    await moveBusinessClock(database, first, instant('2023-06-05T13:00:00.000Z'));
    const seen = first.now();
    await keepBusinessClock(database, first);
    const next = await openBusinessClock(database);
    expect(next.now() >= seen).toBe(true);
    expect(next.now() < '2023-06-05T13:01:00.000Z').toBe(true);
  });
});
