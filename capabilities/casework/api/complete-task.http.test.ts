import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertGrant } from '#platform/access/grants.ts';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import type { TaskKind } from '../parameters/task-kinds.ts';
import { openTask } from '../records.ts';
import { officeRoleSubject } from '../store/subjects.ts';
import {
  amariId,
  assignBoth,
  doyleId,
  loadSample,
  locked,
  north,
  over,
  sampleId,
  sampleServer,
} from '../testing.ts';

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

const opened = async (kind: TaskKind, ownerId: string, taxpayerId = amariId) => {
  const about = { taxpayerId, kind, subjectKind: 'agreement-request', subjectId: newId() };
  return (await locked(runtime, taxpayerId, (tx) => openTask(tx, { ...about, ownerId }))).taskId;
};
const complete = (
  name: Parameters<typeof over>[1],
  taskId: string,
  taxpayerId = amariId,
  commandId = newId(),
) => over(server, name, 'POST', `/taxpayers/${taxpayerId}/tasks/${taskId}/complete-task`, { commandId });

test('who holds a task that no act ends ticks it off, once', async () => {
  const taskId = await opened('ask-for-missing-parts', sampleId('reyes'));
  const commandId = newId();
  const done = await complete('reyes', taskId, amariId, commandId);
  expect(done).toEqual({
    status: 200,
    body: { taxpayerId: amariId, taskId, kind: 'ask-for-missing-parts', state: 'done' },
  });
  expect(await complete('reyes', taskId, amariId, commandId)).toEqual(done);
  expect(await complete('reyes', taskId)).toMatchObject({
    status: 409,
    body: { code: 'event-must-be-possible-in-this-state', possibleFrom: ['open'] },
  });
});

test('a task of everybody in a role of an office is ticked off by one of them', async () => {
  const taskId = await opened('ask-for-missing-parts', officeRoleSubject(north, 'group-manager'));
  expect((await complete('ortiz', taskId)).status).toBe(200);
});

test('a manager who sees a task of an officer does not tick it off', async () => {
  const taskId = await opened('ask-for-missing-parts', sampleId('reyes'));
  expect(await complete('ortiz', taskId)).toMatchObject({
    status: 409,
    body: { code: 'task-must-be-held-by-you' },
  });
});

test.each([
  'read-inbound-item',
  'input-pending-code',
  'decide-request',
  'approve-agreement',
  'learn-missing-facts',
  'mail-letter',
] as const)('%s is ended by its act, never by a tick', async (kind) => {
  const taskId = await opened(kind, sampleId('reyes'));
  expect(await complete('reyes', taskId)).toMatchObject({
    status: 409,
    body: { code: 'task-must-not-end-by-an-act' },
  });
});

test('a task of another taxpayer and one that does not exist look alike', async () => {
  const taskId = await opened('ask-for-missing-parts', sampleId('lund'), doyleId);
  const absent = await complete('reyes', newId());
  expect(absent.status).toBe(404);
  expect(await complete('reyes', taskId)).toEqual(absent);
  expect(await complete('reyes', taskId, doyleId)).toEqual(absent);
  expect((await complete('lund', taskId, doyleId)).status).toBe(200);
});

test('a task in a compartment not seen looks like none, even where the taxpayer is seen', async () => {
  const taskId = await opened('ask-for-missing-parts', sampleId('quist'));
  const shared = { taxpayerId: amariId, compartment: 'shared', subjectId: sampleId('quist') };
  await locked(runtime, amariId, (tx) => insertGrant(tx, { ...shared, because: 'test' }));
  expect(await complete('quist', taskId)).toEqual(await complete('quist', newId()));
  expect((await complete('quist', taskId)).status).toBe(404);
  const collection = { ...shared, compartment: 'collection', because: 'test' };
  await locked(runtime, amariId, (tx) => insertGrant(tx, collection));
  expect((await complete('quist', taskId)).status).toBe(200);
});

test('the taxpayer side and a mediator tick nothing off', async () => {
  const taskId = await opened('ask-for-missing-parts', sampleId('amari'));
  expect((await complete('amari', taskId)).status).toBe(403);
  expect((await complete('vega', taskId)).status).toBe(403);
});
