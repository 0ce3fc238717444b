import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { amariId, assignBoth, loadSample, over, sampleServer } from '../testing.ts';
import type { HistoryEntryView } from './list-history.contract.ts';

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

type Name = Parameters<typeof over>[1];
const write = (name: Name, text: string, commandId = newId()) =>
  over(server, name, 'POST', `/taxpayers/${amariId}/add-note`, { commandId, text });
const correct = (name: Name, noteId: string, text: string) =>
  over(server, name, 'POST', `/taxpayers/${amariId}/notes/${noteId}/correct-note`, {
    commandId: newId(),
    text,
  });
const notes = async (name: Name) =>
  (await over(server, name, 'GET', `/taxpayers/${amariId}/notes`)).body.notes;
const history = async (question = '') =>
  (await over(server, 'reyes', 'GET', `/taxpayers/${amariId}/history${question}`)).body
    .entries as readonly HistoryEntryView[];

test('a note says who wrote what and when, once for each command', async () => {
  const commandId = newId();
  const { status, body } = await write('reyes', 'Works nights; call after four.', commandId);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    text: 'Works nights; call after four.',
    state: 'written',
    writtenDay: '2023-04-03',
    by: { name: 'reyes', role: 'revenue-officer' },
    moves: [{ event: 'correct-note', allowed: true }],
  });
  expect(await write('reyes', 'Works nights; call after four.', commandId)).toEqual({ status, body });
  expect(await notes('reyes')).toHaveLength(1);
});

test('a note is put right by a further note; the first stays as it was, each points at the other', async () => {
  const first = (await write('reyes', 'Pays on the 5th.')).body;
  const second = (await correct('ortiz', first.noteId, 'Pays on the 15th.')).body;
  expect(second).toMatchObject({ text: 'Pays on the 15th.', correctsId: first.noteId, state: 'written' });
  const kept = (await notes('reyes')).find(({ noteId }: { noteId: string }) => noteId === first.noteId);
  expect(kept).toMatchObject({
    text: 'Pays on the 5th.',
    state: 'corrected',
    correctedById: second.noteId,
    by: { name: 'reyes' },
    moves: [],
  });
  expect(await correct('reyes', first.noteId, 'Pays on the 20th.')).toMatchObject({
    status: 409,
    body: { code: 'event-must-be-possible-in-this-state', possibleFrom: ['written'] },
  });
});

test('history has what was written and what was said, and can be read as it was known on a day', async () => {
  const said = {
    occurredAt: '2023-04-03T13:00:00.000Z',
    direction: 'to-agency',
    channel: 'phone',
    party: 'taxpayer',
    outcome: 'reached',
    told: 'Lost the job.',
  };
  runtime.clock.moveTo(instant('2023-04-05T13:00:00.000Z'));
  await over(server, 'reyes', 'POST', `/taxpayers/${amariId}/note-contact`, { commandId: newId(), ...said });
  const [latest] = await history();
  expect(latest).toMatchObject({
    wordKey: 'history.contact.note-contact',
    recordKind: 'contact',
    text: 'Lost the job.',
    onDay: '2023-04-03',
    recordedAt: '2023-04-05T13:00:00.000Z',
  });
  const texts = (entries: readonly HistoryEntryView[]) => entries.map(({ text }) => text);
  expect(texts(await history())).toContain('Pays on the 5th.');
  const known = await history('?knownOn=2023-04-04');
  expect(texts(known)).toContain('Pays on the 5th.');
  expect(texts(known)).not.toContain('Lost the job.');
  expect(await history('?knownOn=2023-04-02')).toEqual([]);
  const own = await over(server, 'amari', 'GET', `/taxpayers/${amariId}/history`);
  expect(JSON.stringify(own.body)).not.toMatch(/Lost the job|Pays on/);
});

test('who does not see the case reads and writes no note in it', async () => {
  expect((await write('lund', 'Mine')).status).toBe(404);
  expect((await over(server, 'lund', 'GET', `/taxpayers/${amariId}/notes`)).status).toBe(404);
  expect((await correct('reyes', newId(), 'Mine')).status).toBe(404);
  for (const name of ['amari', 'vega'] as const) expect((await write(name, 'Mine')).status).toBe(403);
  expect((await write('reyes', '   ')).body.fields).toMatchObject([{ field: 'text' }]);
});
