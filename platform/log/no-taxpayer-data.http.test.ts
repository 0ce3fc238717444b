import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '#apps/server/operations.ts';
import { emptyLaw, openTestRuntime, type TestRuntime } from '../db/testing.ts';
import { buildServer } from '../http/server.ts';
import { newId } from '../ids.ts';
import { drainEffects } from '../jobs/effect-worker.ts';
import { person } from '../testing/sample.ts';
import { sampleOperations } from '../testing/sample-operations.ts';
import { sampleMigration } from '../testing/sample-record.ts';
import { createLogger } from './logger.ts';

/** What must never be found in the log: each stands in what is sent here, wherever it could be. */
const markers = {
  name: 'Zyxwvut Qponmlk',
  tin: '987654321',
  address: '4711 Marker Lane',
  amountCents: 86_753_090,
  note: 'the taxpayer wept',
};

const lines: string[] = [];
let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openTestRuntime('postgres', emptyLaw);
  await runtime.owner.runScript(sampleMigration);
  server = await buildServer({
    runtime,
    operations: [...operations, ...sampleOperations],
    words: { en: {}, es: {} },
    version: '1',
    logger: createLogger('trace', { write: (line) => void lines.push(line) }),
    actorOf: async ({ headers }) => {
      if (headers['x-person'] === 'cut') throw new Error(`no session of ${markers.name}`);
      return await Promise.resolve(person(markers.name, String(headers['x-person'])));
    },
  });
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

const commandId = newId();
const [taxpayerId, matterId] = [newId(), newId()];

async function send(options: InjectOptions, role = 'officer'): Promise<number> {
  const reply = await server.inject({ ...options, headers: { 'x-person': role, ...options.headers } });
  return reply.statusCode;
}

async function post(url: string, payload: unknown, role?: string): Promise<number> {
  return await send(
    { method: 'POST', url, payload: payload as object, headers: { 'content-type': 'application/json' } },
    role,
  );
}

async function sendEverything(): Promise<readonly number[]> {
  const { name, tin, address, amountCents, note } = markers;
  const opening = { commandId, matterId, name, tin, amountCents, lines: [address] };
  const taxpayer = {
    commandId: newId(),
    taxpayerId: newId(),
    kind: 'individual',
    name,
    tinKind: 'ssn',
    tin,
    addressLines: [address],
  };
  const at = `/api/sample/${taxpayerId}/matters`;
  return [
    await post('/api/taxpayers', taxpayer, 'revenue-officer'),
    await post('/api/taxpayers/search', { text: name }, 'revenue-officer'),
    await post('/api/taxpayers/search', { text: tin }, 'revenue-officer'),
    await post(`/api/taxpayers/${taxpayer.taxpayerId}/show-tin`, { because: note }, 'revenue-officer'),
    await post(at, opening),
    await post(`${at}/${matterId}/note`, { commandId: newId(), note }),
    // Refused, for each reason that there is.
    await post(at, { ...opening, commandId: name }),
    await post(at, { ...opening, [name]: tin }),
    await post(at, { ...opening, note }),
    await post(at, opening, markers.name),
    await post(`${at}/${matterId}/close`, { commandId: newId() }),
    await post(at, `{"name": "${name}", "tin": ${tin}`),
    await post(at, { ...opening, name: name.repeat(100_000) }),
    await send({
      method: 'POST',
      url: at,
      payload: name,
      headers: { 'content-type': `text/${name.replaceAll(' ', '-')}` },
    }),
    await send({ method: 'GET', url: `/api/sample/matters/${encodeURIComponent(name)}?name=${tin}` }),
    await send({ method: 'GET', url: `/api/${encodeURIComponent(address)}?tin=${tin}` }),
    await send({ method: 'GET', url: `/api/sample/matters/%zz${tin}` }),
    // Gone wrong, in each way that there is, with the data in what was thrown.
    ...(await Promise.all(
      ['bug', 'invariant', 'constraint', 'answer', 'cut', 'law'].map((how) =>
        send({ method: 'GET', url: `/api/sample/go-wrong/${how}?marker=${encodeURIComponent(name)}` }),
      ),
    )),
    await send({ method: 'GET', url: '/api/sample/matters/1' }, 'cut'),
  ];
}

test('whatever is sent and whatever goes wrong, nothing of a taxpayer is in the log', async () => {
  const statuses = await sendEverything();
  expect(statuses).toEqual([
    200, 200, 200, 200, 200, 200, 400, 400, 400, 403, 422, 400, 413, 415, 400, 404, 400, 500, 500, 500, 500,
    503, 422, 500,
  ]);
  const logger = createLogger('trace', { write: (line) => void lines.push(line) });
  const failing = () => Promise.reject(new Error(`${markers.name} has no address`));
  const { failures } = await drainEffects(runtime, { tell: failing, count: failing });
  for (const { effect, thrown } of failures)
    logger.error(
      { effect: effect.name, effectId: effect.effectId, err: thrown, body: markers },
      'effect failed',
    );
  const log = lines.join('');
  const amounts = [String(markers.amountCents), '867,530.90', '867530.90'];
  for (const marker of [
    markers.name,
    ...markers.name.split(' '),
    markers.tin,
    markers.address,
    markers.note,
    ...amounts,
  ])
    expect(log.includes(marker), marker).toBe(false);
  expect(log).not.toMatch(/4321\b|Marker|wept|%20/i);
});

test('each answer is one line with the operation, the route, the status, the time that it took and a reference', () => {
  const answered = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'answered');
  // All but the one whose address could not be decoded: it had no route yet.
  expect(answered).toHaveLength(23);
  for (const line of answered)
    expect(line).toMatchObject({
      level: 'info',
      method: expect.stringMatching(/^(?:GET|POST)$/),
      status: expect.any(Number),
      ms: expect.any(Number),
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  expect(new Set(answered.map(({ reference }) => reference)).size).toBe(23);
  expect(answered.find((line) => line['commandId'] === commandId)).toMatchObject({
    operation: 'sample.open-matter',
    route: '/api/sample/:taxpayerId/matters',
    status: 200,
  });
});

test('what went wrong is told with its reference and its places, so that it can be found', () => {
  const wrong = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'not answered');
  expect(wrong).toHaveLength(6);
  for (const line of wrong)
    expect(line).toMatchObject({
      level: 'error',
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
      err: { name: expect.any(String), frames: expect.arrayContaining([expect.stringContaining('.ts:')]) },
    });
});
