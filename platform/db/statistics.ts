import type { Database } from './database.ts';

/**
 * Counts the rows of the embedded database, which has nobody who does so now and then, as a PostgreSQL
 * server has: without it, it goes on planning as if every table were as small as at the beginning.
 */
export async function gatherStatistics({ engine, runScript }: Database): Promise<void> {
  if (engine === 'pglite') await runScript('analyze');
}
