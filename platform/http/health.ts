import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Engine } from '../db/database.ts';
import type { Runtime } from './runtime.ts';

/** Whether Accord can answer: for load balancers and whoever looks after it. */
export type Health = {
  readonly status: 'ok' | 'unreachable';
  readonly version: string;
  readonly database: Engine;
};

const patienceMs = 2000;

/** Asks the database the shortest question; no answer in time is no answer. */
export async function healthOf({ database }: Runtime, version: string): Promise<Health> {
  const waiting = new AbortController();
  const answered = sql`select 1`.execute(database.kysely).then(
    () => true,
    () => false,
  );
  const late = pause(patienceMs, false, { signal: waiting.signal }).catch(() => false);
  const ok = await Promise.race([answered, late]);
  waiting.abort();
  return { status: ok ? 'ok' : 'unreachable', version, database: database.engine };
}
