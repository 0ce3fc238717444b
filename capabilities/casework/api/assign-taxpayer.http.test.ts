import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { amariId, doyleId, loadSample, north, over, sampleId, sampleServer } from '../testing.ts';

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

const assign = (
  name: Parameters<typeof over>[1],
  taxpayerId: string,
  personId: string,
  commandId = newId(),
) => over(server, name, 'POST', `/taxpayers/${taxpayerId}/assign-taxpayer`, { commandId, personId });

test('a taxpayer that the manager does not see cannot be assigned, as if there were none', async () => {
  const hidden = await assign('ortiz', amariId, sampleId('reyes'));
  const absent = await assign('ortiz', newId(), sampleId('reyes'));
  expect(hidden.status).toBe(404);
  expect(hidden).toEqual(absent);
});

test.each(['reyes', 'amari', 'quist', 'vega'] as const)('the role of %s may not assign', async (name) => {
  expect(await assign(name, amariId, sampleId('reyes'))).toMatchObject({
    status: 403,
    body: { possibleBy: ['group-manager', 'integrator'] },
  });
});

test.each([
  ['nobody', newId()],
  ['a clerk', sampleId('quist')],
  ['a taxpayer', sampleId('doyle')],
  ['a connected program', sampleId('feed')],
])('%s cannot hold a case', async (_case, personId) => {
  expect(await assign('feed', amariId, personId)).toMatchObject({
    status: 409,
    body: { code: 'person-must-be-able-to-hold-a-case', fields: [{ field: 'personId' }] },
  });
});

test('the holder and the manager see the taxpayer from the assignment on, others do not', async () => {
  const find = (name: Parameters<typeof over>[1]) =>
    over(server, name, 'GET', `/taxpayers/${amariId}/assignment`);
  expect((await find('reyes')).status).toBe(404);
  const commandId = newId();
  const assigned = await assign('feed', amariId, sampleId('reyes'), commandId);
  expect(assigned).toMatchObject({
    status: 200,
    body: {
      taxpayerId: amariId,
      state: 'open',
      sinceDay: '2023-04-03',
      holder: { personId: sampleId('reyes'), name: 'reyes', role: 'revenue-officer' },
      office: { officeId: north, name: 'North group' },
    },
  });
  expect(await assign('feed', amariId, sampleId('reyes'), commandId)).toEqual(assigned);
  for (const name of ['reyes', 'ortiz'] as const) expect((await find(name)).status).toBe(200);
  for (const name of ['lund', 'stone', 'park', 'quist', 'doyle'] as const)
    expect((await find(name)).status).toBe(404);
});

test('a taxpayer that somebody holds is transferred, not assigned again', async () => {
  expect(await assign('ortiz', amariId, sampleId('park'))).toMatchObject({
    status: 409,
    body: { code: 'taxpayer-must-not-be-assigned-yet', title: expect.stringContaining('Transfer') },
  });
});

test('a manager assigns within the own office; what several reasons bar is told by the first', async () => {
  await assign('feed', doyleId, sampleId('park'));
  await over(server, 'ortiz', 'POST', `/taxpayers/${doyleId}/close-assignment`, {
    commandId: newId(),
    because: 'done',
  });
  expect((await assign('ortiz', doyleId, sampleId('lund'))).body.code).toBe('person-must-be-of-your-office');
  expect((await assign('ortiz', doyleId, sampleId('doyle'))).body.code).toBe(
    'person-must-be-able-to-hold-a-case',
  );
  expect((await assign('ortiz', doyleId, sampleId('park'))).status).toBe(200);
});
