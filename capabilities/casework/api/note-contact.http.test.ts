import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { amariId, assignBoth, doyleId, loadSample, over, sampleId, sampleServer } from '../testing.ts';

let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openTestRuntime('pglite', emptyLaw);
  await loadSample(runtime);
  await assignBoth(runtime);
  server = await sampleServer(runtime);
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

/** The clock stands at 2023-04-03T13:12:00Z. */
const call = {
  occurredAt: '2023-04-03T13:00:00.000Z',
  direction: 'to-agency',
  channel: 'phone',
  party: 'taxpayer',
  outcome: 'reached',
  told: 'Asked how much can be paid each month',
};
const note = (name: Parameters<typeof over>[1], told: object, taxpayerId = amariId, commandId = newId()) =>
  over(server, name, 'POST', `/taxpayers/${taxpayerId}/note-contact`, { commandId, ...told });

test('a contact keeps who told whom what, when and how', async () => {
  const requestId = newId();
  const about = { subjectKind: 'agreement-request', subjectId: requestId };
  const { status, body } = await note('reyes', { ...call, partyName: 'R. Amari', about });
  expect(status).toBe(200);
  expect(body).toEqual({
    ...call,
    ...about,
    participants: [],
    taxpayerId: amariId,
    contactId: expect.any(String),
    partyName: 'R. Amari',
    onDay: '2023-04-03',
    recordedAt: '2023-04-03T13:12:00.000Z',
    by: { personId: sampleId('reyes'), name: 'reyes', role: 'revenue-officer' },
  });
});

test('[IA-C-049] a contact of April 3, 2023 with officer, manager and representative shows all three', async () => {
  const participants = [
    { part: 'revenue-officer', name: 'M. Reyes' },
    { part: 'group-manager', name: 'J. Ortiz' },
    { part: 'representative', name: 'C. Ames' },
  ];
  const { status, body } = await note('reyes', { ...call, participants });
  expect([status, body.onDay]).toEqual([200, '2023-04-03']);
  const { contacts } = (await over(server, 'reyes', 'GET', `/taxpayers/${amariId}/contacts`)).body;
  const kept = contacts.find(({ contactId }: { contactId: string }) => contactId === body.contactId);
  expect(kept.participants).toEqual(participants);
  const asked = `/taxpayers/${amariId}/history?telling=staff`;
  const { entries } = (await over(server, 'reyes', 'GET', asked)).body;
  const entry = entries.find(({ recordId }: { recordId: string }) => recordId === body.contactId);
  expect(entry.about).toEqual(['M. Reyes', 'J. Ortiz', 'C. Ames']);
});

test('a part that is named twice, or that nobody can play, is told at its field', async () => {
  const twice = [{ part: 'group-manager' }, { part: 'group-manager', name: 'J. Ortiz' }];
  for (const participants of [twice, [{ part: 'mascot' }]]) {
    const { status, body } = await note('reyes', { ...call, participants });
    expect([status, body.fields[0].field]).toEqual([400, expect.stringMatching(/^participants/)]);
  }
});

test('an attempt that reached nobody is noted as one', async () => {
  const attempt = { ...call, direction: 'from-agency', outcome: 'not-reached' };
  expect((await note('reyes', attempt)).body.outcome).toBe('not-reached');
});

test('the same command notes a contact once', async () => {
  const commandId = newId();
  const first = await note('reyes', call, amariId, commandId);
  expect(await note('reyes', call, amariId, commandId)).toEqual(first);
  const { contacts } = (await over(server, 'reyes', 'GET', `/taxpayers/${amariId}/contacts`)).body;
  const same = contacts.filter(({ contactId }: { contactId: string }) => contactId === first.body.contactId);
  expect(same.length).toBe(1);
});

test.each([
  ['at the moment itself', '2023-04-03T13:12:00.000Z', 200],
  ['a millisecond later', '2023-04-03T13:12:00.001Z', 409],
])('a contact %s: %s is answered %i', async (_case, occurredAt, status) => {
  const answer = await note('reyes', { ...call, occurredAt });
  expect(answer.status).toBe(status);
  if (status === 409) expect(answer.body.code).toBe('occurred-at-must-not-be-in-the-future');
});

test('an input that cannot be read is told field by field, with what was expected', async () => {
  const { status, body } = await note('reyes', { ...call, channel: 'telegram', told: ' ' });
  expect(status).toBe(400);
  expect(body.fields).toEqual([
    { field: 'channel', expected: expect.stringContaining('phone') },
    { field: 'told', expected: 'a text that is not empty' },
  ]);
});

test('contacts of a taxpayer who is not seen are not noted, and the taxpayer side notes none', async () => {
  expect((await note('reyes', call, doyleId)).status).toBe(404);
  expect((await note('amari', call)).status).toBe(403);
});
