import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rolesOfKind } from '#capabilities/casework/index.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { buildServer } from '#platform/http/server.ts';
import { derivedId, newId } from '#platform/ids.ts';
import { adoptedLaw } from '../rules/adopted-law.ts';
import { lawWithRulings } from '../rules/law-with-rulings.ts';
import { listRulings } from '../records.ts';
import { decideAboutGuidance } from './decide-about-guidance.ts';
import { listGuidance } from './list-guidance.ts';

let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openTestRuntime('pglite', adoptedLaw);
  let law = adoptedLaw;
  const { database, clock, tools } = runtime;
  server = await buildServer({
    runtime: {
      database,
      clock,
      tools,
      onCommit: () => undefined,
      get law() {
        return law;
      },
      onAgencyCommit: async () => {
        law = lawWithRulings(await inTransaction(database, clock, ({ batch }) => listRulings(batch)));
      },
    },
    operations: [listGuidance, decideAboutGuidance],
    words: runtime.tools.words,
    // The header says in which role somebody asks.
    actorOf: ({ headers }) => {
      const role = headers['x-role'];
      if (typeof role !== 'string') return Promise.resolve(undefined);
      const personId = derivedId('person', role);
      return Promise.resolve({ personId, name: role, role, subjects: [personId], language: 'en' });
    },
    version: 'test',
    logger: false,
  });
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

async function ask(role: string, search = '') {
  const url = `/api/program/guidance${search}`;
  const response = await server.inject({ method: 'GET', url, headers: { 'x-role': role } });
  return { status: response.statusCode, body: response.json() };
}

type Row = { documentId: string; standing: string; lastDay?: string; adoptedFromDay?: string };
const rowsOf = async (search: string) =>
  (await ask('auditor', search)).body.documents.map(({ documentId, standing, lastDay }: Row) => [
    documentId,
    standing,
    lastDay,
  ]);

test('the register comes with the latest document first, each as it stands today', async () => {
  const { body } = await ask('revenue-officer');
  expect([body.today, body.on, body.lawId]).toEqual(['2023-04-03', '2023-04-03', adoptedLaw.id]);
  expect(await rowsOf('')).toEqual([
    ['simple-payment-plan-businesses-2025-12-03', 'shipped', undefined],
    ['ap-08-1125-0028', 'to-come', '2027-11-24'],
    ['ap-08-0925-0017', 'to-come', '2027-10-01'],
    ['simple-payment-plan-individuals-2025-03-05', 'shipped', undefined],
    ['announcement-2025-06', 'to-come', '2027-01-15'],
    ['irm-5.14.1-2024-07-02', 'shipped', undefined],
    ['irm-5.14.1-2023-03-31', 'in-force', undefined],
    ['irm-5.14.1-2022-12-23', 'superseded', '2023-03-30'],
    ['irm-8.26.9-2020-09-23', 'in-force', undefined],
    ['rev-proc-2014-63', 'shipped', undefined],
    ['usc-7123-1998-07-22', 'shipped', undefined],
  ]);
});

test('a day that is named answers what was in force on it', async () => {
  const inForce = async (on: string) =>
    (await rowsOf(`?on=${on}`)).filter(([, standing]: string[]) => standing === 'in-force');
  const appeals = ['irm-8.26.9-2020-09-23', 'in-force', undefined];
  expect(await inForce('2022-12-22')).toEqual([appeals]);
  expect(await inForce('2023-03-30')).toEqual([['irm-5.14.1-2022-12-23', 'in-force', '2023-03-30'], appeals]);
  expect((await inForce('2026-01-05')).map(([id]: string[]) => id)).toEqual([
    'ap-08-1125-0028',
    'ap-08-0925-0017',
    'announcement-2025-06',
    'irm-5.14.1-2023-03-31',
    'irm-8.26.9-2020-09-23',
  ]);
});

test('a document tells its days, what it supersedes, who issued it and for whom', async () => {
  const { body } = await ask('policy-analyst');
  const found = body.documents.find(({ documentId }: Row) => documentId === 'irm-5.14.1-2023-03-31');
  expect(found).toEqual({
    documentId: 'irm-5.14.1-2023-03-31',
    series: 'irm-5.14.1',
    title: 'IRM 5.14.1, Securing Installment Agreements',
    standing: 'in-force',
    issuedDay: '2023-03-31',
    effectiveDay: '2023-03-31',
    adoptedFromDay: '2023-03-31',
    supersedes: 'irm-5.14.1-2022-12-23',
    issuedBy: 'Director, Collection Policy',
    audience: 'SB/SE Collection employees',
  });
});

test('every role of the staff reads it, the taxpayer side does not, and a day must be one', async () => {
  for (const role of rolesOfKind('staff')) expect((await ask(role)).status).toBe(200);
  for (const role of rolesOfKind('taxpayer-side')) expect((await ask(role)).status).toBe(403);
  expect((await ask('auditor', '?on=2023-02-30')).status).toBe(400);
  expect((await server.inject({ method: 'GET', url: '/api/program/guidance' })).statusCode).toBe(401);
});

async function decide(role: string, body: object) {
  const url = '/api/program/guidance/rulings';
  const headers = { 'x-role': role };
  const response = await server.inject({ method: 'POST', url, headers, payload: body });
  return { status: response.statusCode, body: response.json() };
}

const permanent = {
  about: 'mediation.executive-concurrence',
  outcome: 'made-permanent',
  fromDay: '2027-09-01',
  because: 'Announcement of the evaluation',
};
type Change = { changeId: string; standing: string };
const standingsOn = async (on: string) => {
  const { changes } = (await ask('auditor', `?on=${on}`)).body as { changes: readonly Change[] };
  return Object.fromEntries(changes.map(({ changeId, standing }) => [changeId, standing]));
};

test('[PAM-003] [PAM-001] the gate counts from the day of the memorandum, and says under which number', async () => {
  expect((await standingsOn('2025-11-21'))['mediation.executive-concurrence']).toBe('to-come');
  expect((await standingsOn('2025-11-24'))['mediation.executive-concurrence']).toBe('in-force');
  const { body } = await ask('appeals-team-manager', '?on=2025-11-24');
  const entry = body.documents.find(({ documentId }: Row) => documentId === 'ap-08-1125-0028');
  expect(entry).toMatchObject({
    controlNumber: 'AP-08-1125-0028',
    issuedDay: '2025-11-24',
    expiryDay: '2027-11-24',
    issuedBy: 'Director, Operations Support, Independent Office of Appeals',
  });
  expect(entry.note).toContain('IRM 8.26.9');
});

test('[PAMX-002] [PAMX-003] the register names the two situations of the statute, and what the procedure supersedes', async () => {
  const { body } = await ask('adr-pmo');
  const noteOf = (id: string): string => body.documents.find(({ documentId }: Row) => documentId === id).note;
  expect(noteOf('usc-7123-1998-07-22')).toMatch(
    /7123\(b\)\(1\)\(A\): an issue that is unresolved at the end .*7123\(b\)\(1\)\(B\): .*7121.*7122.*failed/,
  );
  for (const text of ['Rev. Proc. 2009-44', '2011-6', '2008-111'])
    expect(noteOf('rev-proc-2014-63')).toContain(text);
});

test('[PAM-177] the announcement is the origin of both changes, with number, day and news release', async () => {
  const { body } = await ask('adr-pmo');
  const entry = body.documents.find(({ documentId }: Row) => documentId === 'announcement-2025-06');
  expect(entry).toMatchObject({ controlNumber: 'Announcement 2025-06', issuedDay: '2025-01-15' });
  for (const text of [
    'IR-2025-14',
    'Fast Track Settlement',
    'Post Appeals Mediation',
    'Collection and in other',
  ])
    expect(entry.note).toContain(text);
  const origins = body.changes.map(({ changeId, origin }: { changeId: string; origin: string }) => [
    changeId,
    origin,
  ]);
  expect(origins).toContainEqual(['mediation.executive-concurrence', 'announcement-2025-06']);
  expect(origins).toContainEqual(['mediation.explained-rationale', 'announcement-2025-06']);
});

test('[PAM-004] the program office alone decides; what it decided counts at once, and twice is once', async () => {
  const commandId = newId();
  for (const role of ['appeals-team-manager', 'area-director', 'policy-analyst'])
    expect((await decide(role, { ...permanent, commandId })).status).toBe(403);
  expect((await standingsOn('2028-01-03'))['mediation.executive-concurrence']).toBe('unconfirmed');

  const first = await decide('adr-pmo', { ...permanent, commandId });
  expect(first).toMatchObject({ status: 200, body: { outcome: 'made-permanent', decidedByName: 'adr-pmo' } });
  expect(await decide('adr-pmo', { ...permanent, commandId })).toEqual(first);
  const other = await decide('adr-pmo', { ...permanent, because: 'another reason', commandId });
  expect([other.status, other.body.code]).toEqual([409, 'command-id-must-not-be-reused']);

  const { body } = await ask('auditor', '?on=2028-01-03');
  expect(body.rulings).toEqual([first.body]);
  expect(body.lawId).toBe(`${adoptedLaw.id}+1`);
  const standings = await standingsOn('2028-01-03');
  expect(standings['mediation.executive-concurrence']).toBe('permanent');
  expect(standings['mediation.explained-rationale']).toBe('unconfirmed');
});

test('a decision that cannot be is refused at its field, and nothing is kept of it', async () => {
  const before = (await ask('auditor')).body.rulings.length;
  const refused = await decide('adr-pmo', { ...permanent, outcome: 'extended', commandId: newId() });
  expect(refused).toMatchObject({ status: 409, body: { code: 'last-day-must-be-named' } });
  const unreadable = await decide('adr-pmo', { ...permanent, fromDay: '2027-02-30', commandId: newId() });
  expect(unreadable.status).toBe(400);
  expect((await ask('auditor')).body.rulings.length).toBe(before);
});
