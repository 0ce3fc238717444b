import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { sessionPaths } from '#platform/auth/session.contract.ts';
import { sessionTokens } from '#platform/auth/session-token.ts';
import { inTransaction } from '#platform/db/lens.ts';
import type { TestRuntime } from '#platform/db/testing.ts';
import { buildServer } from '#platform/http/server.ts';
import { demonstrationActor, seedPeople } from './demonstration/people.ts';
import { operations } from './operations.ts';
import { actorReader, addSessionRoutes } from './session-routes.ts';
import { openProduct } from './testing.ts';
import { words } from './words.ts';

let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openProduct('pglite');
  await inTransaction(runtime.database, runtime.clock, ({ batch }) => seedPeople(batch));
  const tokens = sessionTokens(Buffer.alloc(32, 7), () => Date.parse('2023-04-03T13:12:00.000Z'));
  const actorOf = actorReader(runtime, tokens);
  server = await buildServer({ runtime, operations, words, actorOf, version: '0', logger: false });
  addSessionRoutes(server, { runtime, clock: runtime.clock, tokens, version: '0' });
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

type Way = { readonly ask: (url: string) => Promise<Told>; readonly acknowledge: () => Promise<Told> };
type Told = { readonly status: number; readonly body: Record<string, unknown> };

async function signIn(name: string): Promise<Way> {
  const { personId } = demonstrationActor(name);
  const signed = await server.inject({ method: 'POST', url: sessionPaths.signIn, payload: { personId } });
  const cookies = Object.fromEntries(signed.cookies.map((cookie) => [cookie.name, cookie.value]));
  const send = async (method: 'GET' | 'POST', url: string): Promise<Told> => {
    const response = await server.inject({ method, url, cookies, ...(method === 'POST' && { payload: {} }) });
    return { status: response.statusCode, body: response.json() };
  };
  return {
    ask: (url) => send('GET', url),
    acknowledge: () => send('POST', sessionPaths.acknowledgeRights),
  };
}

test('[IA-A-055] a new officer opens no case until the rights are acknowledged', async () => {
  const { ask, acknowledge } = await signIn('T. Novak');
  expect((await ask(sessionPaths.session)).body['rights']).toEqual({ acknowledgedDay: 'none', isHeld: true });
  for (const url of ['/api/casework/queue', `/api/taxpayers/${demonstrationActor('R. Amari').personId}`]) {
    expect(await ask(url)).toMatchObject({
      status: 403,
      body: {
        code: 'rights-must-be-acknowledged',
        title: 'Acknowledge the taxpayers’ rights first. Until then every case is closed to you.',
        findings: [
          {
            test: 'rights-acknowledged',
            holds: false,
            law: { cite: '26 U.S.C. § 7803(a)(3)' },
            cureSentence: 'Read the ten rights and acknowledge them.',
          },
          { test: 'rights-acknowledgement-counts', applies: false },
        ],
      },
    });
  }
  expect((await acknowledge()).body['rights']).toEqual({
    acknowledgedDay: '2023-04-03',
    lastDay: '2024-04-03',
    isHeld: false,
  });
  expect((await ask('/api/casework/queue')).status).toBe(200);
});

test('[IA-A-055] an acknowledgement that has expired holds access until it is made again', async () => {
  const officer = await signIn('M. Reyes');
  const taxpayer = await signIn('R. Amari');
  expect((await officer.ask('/api/casework/queue')).status).toBe(200);
  runtime.clock.moveTo(instant('2024-04-03T13:00:00.000Z'));
  expect((await officer.ask('/api/casework/queue')).status).toBe(200);
  runtime.clock.moveTo(instant('2024-04-04T13:00:00.000Z'));
  const { status, body } = await officer.ask('/api/casework/queue');
  expect([status, body['code']]).toEqual([403, 'rights-must-be-acknowledged']);
  expect((await officer.ask('/api/program/guidance')).status).toBe(200);
  expect((await taxpayer.ask('/api/taxpayers/own')).status).not.toBe(403);
  await officer.acknowledge();
  expect((await officer.ask('/api/casework/queue')).status).toBe(200);
});

test('acknowledging without having signed in keeps nothing and signs nobody in', async () => {
  const response = await server.inject({
    method: 'POST',
    url: sessionPaths.acknowledgeRights,
    payload: {},
  });
  expect(response.json()).toMatchObject({ person: null });
  expect(response.json()).not.toHaveProperty('rights');
  expect(day('2024-04-04')).toBe(response.json().businessDay);
});
