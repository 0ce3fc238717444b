import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { closeTasksOf, openTask } from '../records.ts';
import { amariId, assignBoth, loadSample, locked, over, sampleId, sampleServer } from '../testing.ts';

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

const close = (name: Parameters<typeof over>[1]) =>
  over(server, name, 'POST', `/taxpayers/${amariId}/close-assignment`, {
    commandId: newId(),
    because: 'paid in full',
  });
const find = (name: Parameters<typeof over>[1]) =>
  over(server, name, 'GET', `/taxpayers/${amariId}/assignment`);

test('the holder does not close the own assignment, and a manager of another office sees none', async () => {
  expect((await close('reyes')).status).toBe(403);
  expect((await close('stone')).status).toBe(404);
});

test('an assignment is not closed over open tasks', async () => {
  const subjectId = newId();
  const about = { taxpayerId: amariId, kind: 'decide-request', subjectId } as const;
  await locked(runtime, amariId, (tx) =>
    openTask(tx, { ...about, subjectKind: 'agreement-request', ownerId: sampleId('reyes') }),
  );
  expect(await close('ortiz')).toMatchObject({ status: 409, body: { code: 'tasks-must-be-finished' } });
  await locked(runtime, amariId, (tx) => closeTasksOf(tx, { ...about, because: 'done' }));
});

test('the holder sees the case no more, the manager does and can assign it again', async () => {
  runtime.clock.moveTo(instant('2023-04-04T13:12:00.000Z'));
  expect(await close('ortiz')).toMatchObject({ status: 200, body: { state: 'closed', moves: [] } });
  expect((await find('reyes')).status).toBe(404);
  expect(await find('ortiz')).toEqual({ status: 200, body: {} });
  expect((await close('ortiz')).body.code).toBe('taxpayer-must-be-assigned');
  const again = await over(server, 'ortiz', 'POST', `/taxpayers/${amariId}/assign-taxpayer`, {
    commandId: newId(),
    personId: sampleId('reyes'),
  });
  expect(again.status).toBe(200);
  expect((await find('reyes')).body.assignment.sinceDay).toBe('2023-04-04');
});
