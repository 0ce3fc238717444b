import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laterTeller } from '#apps/server/demonstration/goes-on.ts';
import { trialStories } from '#apps/server/demonstration/mediation/trial-stories.ts';
import { seedOnce } from '#apps/server/demonstration/seed-once.ts';
import { everyStory } from '#apps/server/demonstration/whole-demonstration.ts';
import { performers } from '#apps/server/performers.ts';
import { demonstrationActor } from '#apps/server/demonstration/people.ts';
import { openProduct } from '#apps/server/testing.ts';
import { listDesk } from '#capabilities/mediation/api/list-desk.ts';
import { instant } from '#kernel/calendar/day.ts';
import { runQuery } from '#platform/http/run-query.ts';
import type { TestRuntime } from '#platform/db/testing.ts';
import { inTransaction } from '#platform/db/lens.ts';

const seed = 2023;
const loadMilliseconds = 600_000;
/** Who of Appeals has at least how many support requests on the desk. */
const desks = {
  'E. Sandoval': 4,
  'K. Moreau': 1,
  'G. Whitlock': 5,
  'N. Adeyemi': 2,
  'H. Imai': 5,
  'L. Park': 2,
  'A. Mbeki': 1,
  'V. Lindqvist': 1,
  'C. Duval': 1,
  'B. Castellan': 5,
};
type DeskAnswer = { readonly rows: readonly unknown[] };

describe('the whole demonstration, as a first start loads it', () => {
  let runtime: TestRuntime;
  const said: string[] = [];
  beforeAll(async () => {
    runtime = await openProduct('pglite');
    const say = (line: string) => void said.push(line);
    await seedOnce(runtime, runtime.clock, performers, say, () => everyStory(seed));
  }, loadMilliseconds);
  afterAll(() => runtime.close());

  const counted = async (table: string): Promise<Readonly<Record<string, number>>> => {
    const rows = await inTransaction(runtime.database, runtime.clock, ({ batch }) =>
      batch.run(sql<{ state: string; n: number }>`
        select state, count(*)::int as n from ${sql.table(table)} group by state`),
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  };
  /** The states of which there are fewer than there should be. */
  const lacking = (found: Readonly<Record<string, number>>, wanted: Readonly<Record<string, number>>) =>
    Object.entries(wanted)
      .filter(([state, count]) => !((found[state] ?? Number.NaN) >= count))
      .map(([state]) => `${state}: ${found[state]}`);

  test('every story is told: requests in every state that one can be in', async () => {
    const requests = await counted('installment_agreements.agreement_request');
    const wanted = { received: 10, perfecting: 10, 'not-processable': 3, pending: 60, approval: 10 };
    expect(lacking(requests, { ...wanted, approved: 20, withdrawn: 4 })).toEqual([]);
    expect(lacking(await counted('taxpayers.taxpayer'), { registered: 200 })).toEqual([]);
  });

  test('agreements are in effect, and letters have left, arrived and come back', async () => {
    const agreements = await counted('installment_agreements.agreement');
    expect(lacking(agreements, { 'in-effect': 15, approved: 3 })).toEqual([]);
    const letters = await counted('correspondence.letter');
    expect(lacking(letters, { released: 5, sent: 3, delivered: 8, returned: 3 })).toEqual([]);
    expect(lacking(await counted('correspondence.inbound_item'), { unread: 8 })).toEqual([]);
  });

  test('every desk of Appeals has something on it: requests for mediation at each point of the charts', async () => {
    const wanted = {
      open: 1,
      perfecting: 1,
      'acceptance-proposed': 1,
      'with-executive': 1,
      denied: 2,
      'call-scheduled': 1,
      'call-held': 1,
      assigned: 1,
      'closing-submitted': 1,
      mediated: 1,
    };
    expect(await counted('mediation.support_request')).toEqual(wanted);
    expect(lacking(await counted('mediation.mediation_request'), { received: 11, answered: 1 })).toEqual([]);
    for (const [name, least] of Object.entries(desks)) {
      const { rows } = (await runQuery(runtime, listDesk, {}, demonstrationActor(name))) as DeskAnswer;
      expect([name, rows.length >= least]).toEqual([name, true]);
    }
  });

  test('cases on trial happen when the clock is moved past them: a new team, and the way back', async () => {
    const goOn = laterTeller(runtime, runtime.clock, trialStories, (line) => void said.push(line));
    const untold = said.length;
    await goOn(instant('2026-01-16T14:00:00.000Z'));
    await goOn(instant('2026-03-09T14:00:00.000Z'));
    expect(said.slice(untold)).toEqual([]);
    const appeals = await inTransaction(runtime.database, runtime.clock, ({ batch }) =>
      batch.run(sql<{ name: string; way: boolean }>`
        select p.name, a.new_team ? 'backApprovedDay' as way from appeals.appeal a
        join casework.person p on p.person_id = a.ate_person_id where a.new_team is not null order by way`),
    );
    expect(appeals).toEqual([
      { name: 'D. Eklund', way: false },
      { name: 'D. Eklund', way: true },
    ]);
  });

  test('whoever waits is told how far it is', () => {
    expect(said[0]).toMatch(/^Loading the demonstration data: \d{3} taxpayers …$/);
    expect(said.length).toBeGreaterThan(8);
  });
});
