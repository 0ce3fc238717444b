import { adoptedLaw, lawWithRulings } from '#capabilities/program/index.ts';
import { listRulings } from '#capabilities/program/records.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { inTransaction } from '#platform/db/lens.ts';

/** The law that this process works by, with every decision about temporary guidance that it knows of. */
export type CurrentLaw = { readonly get: () => Law; readonly refresh: () => Promise<void> };

/** Reads the decisions once; `refresh` reads them again, after one was recorded here or elsewhere. */
export async function openCurrentLaw(database: Database, clock: Clock): Promise<CurrentLaw> {
  let law: Law = adoptedLaw;
  const refresh = async () => {
    law = lawWithRulings(await inTransaction(database, clock, ({ batch }) => listRulings(batch)));
  };
  await refresh();
  return { get: () => law, refresh };
}
