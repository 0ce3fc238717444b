import { adoptedLaw } from '#capabilities/program/index.ts';
import { instant, type Instant } from '#kernel/calendar/day.ts';
import type { Engine } from '#platform/db/database.ts';
import { openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { demonstrationAgency } from './demonstration/agency.ts';
import { words } from './words.ts';

const morning = instant('2023-04-03T13:12:00.000Z');

/**
 * The whole product over an empty database, with the adopted law, every word and the agency of the
 * demonstration.
 */
export async function openProduct(engine: Engine, now: Instant = morning): Promise<TestRuntime> {
  const runtime = await openTestRuntime(engine, adoptedLaw, now, words);
  return { ...runtime, tools: { ...runtime.tools, agency: demonstrationAgency } };
}
