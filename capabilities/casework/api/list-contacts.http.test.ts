import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { amariId, assignBoth, doyleId, loadSample, over, sampleServer, send } from '../testing.ts';
import { noteContact } from './note-contact.ts';

let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openTestRuntime('pglite', emptyLaw);
  await loadSample(runtime);
  await assignBoth(runtime);
  server = await sampleServer(runtime);
  const call = { direction: 'to-agency', channel: 'phone', party: 'taxpayer', outcome: 'reached' };
  const note = (name: 'reyes' | 'lund', taxpayerId: string, told: string, occurredAt: string) =>
    send(runtime, noteContact, name, { ...call, taxpayerId, told, occurredAt });
  await note('reyes', amariId, 'second', '2023-04-03T13:00:00.000Z');
  await note('reyes', amariId, 'first', '2023-04-03T12:00:00.000Z');
  await note('lund', doyleId, 'about Doyle', '2023-04-03T12:30:00.000Z');
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

const list = (name: Parameters<typeof over>[1], taxpayerId: string) =>
  over(server, name, 'GET', `/taxpayers/${taxpayerId}/contacts`);
const toldTo = async (name: Parameters<typeof over>[1], taxpayerId: string) =>
  (await list(name, taxpayerId)).body.contacts.map(({ told }: { told: string }) => told);

test('contacts come with the latest first, by when they happened, not by when they were noted', async () => {
  expect(await toldTo('reyes', amariId)).toEqual(['second', 'first']);
  expect(await toldTo('ortiz', amariId)).toEqual(['second', 'first']);
});

test('the contacts of two taxpayers never meet', async () => {
  expect(await toldTo('stone', doyleId)).toEqual(['about Doyle']);
  expect((await list('stone', amariId)).status).toBe(404);
  expect((await list('reyes', doyleId)).status).toBe(404);
});

test('the taxpayer side and a mediator do not read the contact log', async () => {
  for (const name of ['amari', 'vega'] as const) expect((await list(name, amariId)).status).toBe(403);
});
