import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { agencyTimeZone, instantAt } from '#platform/clock/clock.ts';
import type { Batch, Tx } from '#platform/db/lens.ts';

/** How many numbers a person has tried, and how many of them were nobody's. */
export type NumberTries = { readonly numbersTried: number; readonly numbersMissed: number };

const onDay = sql`(at at time zone ${agencyTimeZone})::date`;

/** What whoever sends this command has tried since a day; what is sent now is not among it. */
export async function countNumberTries(tx: Tx, fromDay: Day): Promise<NumberTries> {
  const [row] = await tx.run(sql<{ tried: number; missed: number }>`
    select (count(*) filter (where not stopped))::int as tried,
      (count(*) filter (where missed))::int as missed
    from taxpayers.number_try where actor_id = ${tx.actor.personId} and at >= ${instantAt(fromDay, 0)}`);
  if (row === undefined) throw new Error('a count has a row');
  return { numbersTried: row.tried, numbersMissed: row.missed };
}

/** Who was stopped since a day, or tried more on one of its days than the bounds allow; in order of id. */
export async function listPersonsPastBounds(
  batch: Batch,
  bounds: { readonly fromDay: Day; readonly triesMax: number; readonly missesMax: number },
): Promise<readonly string[]> {
  const rows = await batch.run(sql<{ actor_id: string }>`
    select distinct actor_id from (
      select actor_id, bool_or(stopped) as stopped, count(*) filter (where not stopped) as tried,
        count(*) filter (where missed) as missed
      from taxpayers.number_try where at >= ${instantAt(bounds.fromDay, 0)}
      group by actor_id, ${onDay}) by_day
    where stopped or tried > ${bounds.triesMax} or missed > ${bounds.missesMax} order by actor_id`);
  return rows.map(({ actor_id: personId }) => personId);
}
