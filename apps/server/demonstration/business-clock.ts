import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import { instant } from '#kernel/calendar/day.ts';
import { movableClock, type MovableClock, systemClock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { inTransaction } from '#platform/db/lens.ts';

/** Where a demonstration begins: Monday, April 3, 2023, 9 in the morning in the agency's time zone. */
export const demonstrationStart = instant('2023-04-03T13:00:00.000Z');

/** The business clock as the demonstration left it: never before anything that has been recorded. */
export async function openBusinessClock(database: Database): Promise<MovableClock> {
  const at = await inTransaction(database, systemClock, async ({ batch }) => {
    const [row] = await batch.run(sql<{ at: Instant | null }>`
      select greatest((select business_at from platform.clock), (select max(recorded_at) from
        platform.history)) as at`);
    return row?.at;
  });
  return movableClock(at ?? demonstrationStart);
}

/** Moves the business clock, for now and for the next start. */
export async function moveBusinessClock(database: Database, clock: MovableClock, to: Instant): Promise<void> {
  clock.moveTo(to);
  await inTransaction(database, clock, async ({ batch }) => {
    await batch.run(sql`
      insert into platform.clock (business_at) values (${to}) on conflict (singleton) do update set
        business_at = excluded.business_at`);
  });
}

/** Keeps the time for the next start, so that what somebody had typed by then is not in its future. */
export async function keepBusinessClock(database: Database, clock: MovableClock): Promise<void> {
  await moveBusinessClock(database, clock, clock.now());
}
