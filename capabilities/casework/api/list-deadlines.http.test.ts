import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { closeDeadlines } from '#platform/record/deadlines.ts';
import {
  amariId,
  assignBoth,
  doyleId,
  loadSample,
  locked,
  over,
  recordProbe,
  sampleServer,
} from '../testing.ts';

let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openTestRuntime('pglite', emptyLaw);
  await loadSample(runtime);
  await assignBoth(runtime);
  server = await sampleServer(runtime);
  await locked(runtime, amariId, async (tx) => {
    const opens = ['unheard-of', 'identify-pending', 'supply-missing-parts'];
    const recordId = await recordProbe(tx, amariId, { opens });
    const owner = { taxpayerId: amariId, recordId, compartment: 'shared' };
    await closeDeadlines(tx, owner, new Map([['identify-pending', 'met']]), 99);
    await recordProbe(tx, amariId, { opens: ['supply-missing-parts'], compartment: 'appeal/1' });
  });
  await locked(runtime, doyleId, (tx) => recordProbe(tx, doyleId, { opens: ['identify-pending'] }));
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

const list = (name: Parameters<typeof over>[1], taxpayerId: string) =>
  over(server, name, 'GET', `/taxpayers/${taxpayerId}/deadlines`);
type Row = { kind: string; stake: string; dueDay: string; closedBecause?: string };
const rowsOf = async (name: Parameters<typeof over>[1], taxpayerId: string) =>
  (await list(name, taxpayerId)).body.deadlines.map(({ kind, stake, dueDay, closedBecause }: Row) => [
    kind,
    stake,
    dueDay,
    closedBecause,
  ]);

test('deadlines come with the earliest first, open and closed, each with its stake or unknown', async () => {
  expect(await rowsOf('reyes', amariId)).toEqual([
    ['supply-missing-parts', 'right', '2023-04-03', undefined],
    ['identify-pending', 'duty', '2023-04-04', 'met'],
    ['unheard-of', 'unknown', '2023-06-01', undefined],
  ]);
});

test('the taxpayer sees the last days of rights, and nothing that the agency owes to itself', async () => {
  expect(await rowsOf('amari', amariId)).toEqual([
    ['supply-missing-parts', 'right', '2023-04-03', undefined],
  ]);
});

test('the deadlines of two taxpayers never meet', async () => {
  expect(await rowsOf('lund', doyleId)).toEqual([['identify-pending', 'duty', '2023-04-04', undefined]]);
  expect((await list('lund', amariId)).status).toBe(404);
  expect((await list('amari', doyleId)).status).toBe(404);
  expect((await list('vega', amariId)).status).toBe(403);
});
