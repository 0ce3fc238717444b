import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { amariId, assignBoth, doyleId, loadSample, over, sampleServer } from '../testing.ts';

let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openTestRuntime('pglite', emptyLaw);
  await loadSample(runtime);
  server = await sampleServer(runtime);
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

const find = (name: Parameters<typeof over>[1], taxpayerId: string) =>
  over(server, name, 'GET', `/taxpayers/${taxpayerId}/assignment`);

test('that nobody has the case is an answer', async () => {
  expect(await find('amari', amariId)).toEqual({ status: 200, body: {} });
});

test('the taxpayer sees who has the case, and may do nothing about it', async () => {
  await assignBoth(runtime);
  const { body } = await find('amari', amariId);
  expect(body.assignment).toMatchObject({ holder: { name: 'reyes' }, sinceDay: '2023-04-03', moves: [] });
});

test('the manager is offered the steps of the process table', async () => {
  const { body } = await find('ortiz', amariId);
  expect(body.assignment.moves).toEqual([
    { event: 'transfer-taxpayer', allowed: true },
    { event: 'close-assignment', allowed: true },
  ]);
});

test('a taxpayer of somebody else and one that does not exist look alike', async () => {
  const hidden = await find('amari', doyleId);
  expect(hidden.status).toBe(404);
  expect(hidden).toEqual(await find('amari', newId()));
});

test('a mediator asks for nothing here, and nobody asks without signing in', async () => {
  expect((await find('vega', amariId)).status).toBe(403);
  expect((await find('nobody', amariId)).status).toBe(401);
});
