import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { openTask } from '../records.ts';
import {
  amariId,
  assignBoth,
  doyleId,
  loadSample,
  locked,
  over,
  sampleId,
  sampleServer,
  south,
} from '../testing.ts';

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

const transfer = (name: Parameters<typeof over>[1], taxpayerId: string, personId: string) =>
  over(server, name, 'POST', `/taxpayers/${taxpayerId}/transfer-taxpayer`, {
    commandId: newId(),
    personId,
    because: 'leave of absence',
  });
const statusOf = async (name: Parameters<typeof over>[1], taxpayerId: string) =>
  (await over(server, name, 'GET', `/taxpayers/${taxpayerId}/assignment`)).status;
const queueOf = async (name: Parameters<typeof over>[1]) =>
  (await over(server, name, 'GET', '/queue')).body.rows.map((row: { kind: string }) => row.kind);

test('a taxpayer that nobody holds cannot be transferred', async () => {
  expect(await transfer('feed', amariId, sampleId('park'))).toMatchObject({
    status: 409,
    body: { code: 'taxpayer-must-be-assigned' },
  });
});

test('a transfer inside the office takes sight and work to the next person', async () => {
  await assignBoth(runtime);
  await locked(runtime, amariId, (tx) =>
    openTask(tx, {
      taxpayerId: amariId,
      kind: 'decide-request',
      subjectKind: 'agreement-request',
      subjectId: newId(),
      ownerId: sampleId('reyes'),
    }),
  );
  runtime.clock.moveTo(instant('2023-04-04T13:12:00.000Z'));
  expect(await queueOf('reyes')).toEqual(['decide-request']);
  const { status, body } = await transfer('ortiz', amariId, sampleId('park'));
  expect(status).toBe(200);
  expect(body).toMatchObject({ state: 'open', sinceDay: '2023-04-04', holder: { name: 'park' } });
  expect([await queueOf('reyes'), await queueOf('park')]).toEqual([[], ['decide-request']]);
  expect([await statusOf('reyes', amariId), await statusOf('park', amariId)]).toEqual([404, 200]);
  expect(await statusOf('ortiz', amariId)).toBe(200);
});

test('a transfer names another person than the holder', async () => {
  expect((await transfer('ortiz', amariId, sampleId('park'))).body).toMatchObject({
    code: 'person-must-not-hold-the-case-already',
    fields: [{ field: 'personId' }],
  });
});

test('a manager does not transfer out of the office, and does not see cases of another one', async () => {
  expect((await transfer('ortiz', amariId, sampleId('lund'))).body.code).toBe(
    'person-must-be-of-your-office',
  );
  expect((await transfer('ortiz', doyleId, sampleId('park'))).status).toBe(404);
});

test('a transfer to another office changes the manager who sees the case', async () => {
  runtime.clock.moveTo(instant('2023-04-05T13:12:00.000Z'));
  const { body } = await transfer('feed', amariId, sampleId('lund'));
  expect(body.office).toEqual({ officeId: south, name: 'South group' });
  for (const name of ['park', 'ortiz', 'reyes'] as const) expect(await statusOf(name, amariId)).toBe(404);
  for (const name of ['lund', 'stone'] as const) expect(await statusOf(name, amariId)).toBe(200);
});

test('a transfer back gives sight again', async () => {
  runtime.clock.moveTo(instant('2023-04-06T13:12:00.000Z'));
  await transfer('feed', amariId, sampleId('park'));
  for (const name of ['park', 'ortiz'] as const) expect(await statusOf(name, amariId)).toBe(200);
  for (const name of ['lund', 'stone'] as const) expect(await statusOf(name, amariId)).toBe(404);
});

test('a manager is told who of the office can hold a case, and how many each holds', async () => {
  const { status, body } = await over(server, 'ortiz', 'GET', '/assignees');
  expect(status).toBe(200);
  const names = body.people.map(({ name }: { name: string }) => name);
  expect(names.toSorted()).toEqual(['ortiz', 'park', 'reyes']);
  const cases = body.people.reduce((sum: number, one: { cases: number }) => sum + one.cases, 0);
  expect(cases).toBeLessThanOrEqual(1);
  expect((await over(server, 'reyes', 'GET', '/assignees')).status).toBe(403);
});
