import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Ruling } from '#kernel/law/temporary.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';

/** A decision about temporary guidance as it was recorded. */
export type RecordedRuling = Ruling & {
  readonly rulingId: string;
  readonly because: string;
  readonly decidedByName: string;
  readonly decidedAt: Instant;
};

type Row = {
  ruling_id: string;
  about: string;
  outcome: Ruling['outcome'];
  from_day: Day;
  last_day: Day | null;
  because: string;
  decided_by_name: string;
  decided_at: Instant;
};

/** Every decision, in the order in which they were made. */
export async function listRulings(lens: Lens): Promise<readonly RecordedRuling[]> {
  const rows = await lens.run(sql<Row>`
    select ruling_id, about, outcome, from_day, last_day, because, decided_by_name, decided_at
    from program.ruling order by decided_at, ruling_id`);
  return rows.map((row) => ({
    rulingId: row.ruling_id,
    about: row.about,
    outcome: row.outcome,
    fromDay: row.from_day,
    ...(row.last_day !== null && { lastDay: row.last_day }),
    because: row.because,
    decidedByName: row.decided_by_name,
    decidedAt: row.decided_at,
  }));
}

/** Adds a decision; none is ever changed. */
export async function insertRuling(tx: Tx, ruling: Ruling, because: string, rulingId: string): Promise<void> {
  const { about, outcome, fromDay, lastDay = null } = ruling;
  await tx.run(sql`
    insert into program.ruling
      (ruling_id, about, outcome, from_day, last_day, because, decided_by, decided_by_name, decided_at)
    values (${rulingId}, ${about}, ${outcome}, ${fromDay}, ${lastDay}, ${because},
      ${tx.actor.personId}, ${tx.actor.name}, ${tx.now})`);
}
