import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rolesOfKind } from '#capabilities/casework/index.ts';
import { openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { buildServer } from '#platform/http/server.ts';
import { derivedId } from '#platform/ids.ts';
import { adoptedLaw } from '../rules/adopted-law.ts';
import { listGuidance } from './list-guidance.ts';

let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openTestRuntime('pglite', adoptedLaw);
  server = await buildServer({
    runtime,
    operations: [listGuidance],
    words: runtime.tools.words,
    // The header says in which role somebody asks.
    actorOf: ({ headers }) => {
      const role = headers['x-role'];
      if (typeof role !== 'string') return Promise.resolve(undefined);
      const personId = derivedId('person', role);
      return Promise.resolve({ personId, name: role, role, subjects: [personId], language: 'en' });
    },
    version: 'test',
    logger: false,
  });
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

async function ask(role: string, search = '') {
  const url = `/api/program/guidance${search}`;
  const response = await server.inject({ method: 'GET', url, headers: { 'x-role': role } });
  return { status: response.statusCode, body: response.json() };
}

type Row = { documentId: string; standing: string; lastDay?: string; adoptedFromDay?: string };
const rowsOf = async (search: string) =>
  (await ask('auditor', search)).body.documents.map(({ documentId, standing, lastDay }: Row) => [
    documentId,
    standing,
    lastDay,
  ]);

test('the register comes with the latest document first, each as it stands today', async () => {
  const { body } = await ask('revenue-officer');
  expect([body.today, body.on, body.lawId]).toEqual(['2023-04-03', '2023-04-03', adoptedLaw.id]);
  expect(await rowsOf('')).toEqual([
    ['simple-payment-plan-businesses-2025-12-03', 'shipped', undefined],
    ['ap-08-1125-0028', 'to-come', '2027-11-24'],
    ['simple-payment-plan-individuals-2025-03-05', 'shipped', undefined],
    ['irm-5.14.1-2024-07-02', 'shipped', undefined],
    ['irm-5.14.1-2023-03-31', 'in-force', undefined],
    ['irm-5.14.1-2022-12-23', 'superseded', '2023-03-30'],
  ]);
});

test('a day that is named answers what was in force on it', async () => {
  const inForce = async (on: string) =>
    (await rowsOf(`?on=${on}`)).filter(([, standing]: string[]) => standing === 'in-force');
  expect(await inForce('2022-12-22')).toEqual([]);
  expect(await inForce('2023-03-30')).toEqual([['irm-5.14.1-2022-12-23', 'in-force', '2023-03-30']]);
  expect((await inForce('2026-01-05')).map(([id]: string[]) => id)).toEqual([
    'ap-08-1125-0028',
    'irm-5.14.1-2023-03-31',
  ]);
});

test('a document tells its days, what it supersedes, who issued it and for whom', async () => {
  const { body } = await ask('policy-analyst');
  const found = body.documents.find(({ documentId }: Row) => documentId === 'irm-5.14.1-2023-03-31');
  expect(found).toEqual({
    documentId: 'irm-5.14.1-2023-03-31',
    series: 'irm-5.14.1',
    title: 'IRM 5.14.1, Securing Installment Agreements',
    standing: 'in-force',
    issuedDay: '2023-03-31',
    effectiveDay: '2023-03-31',
    adoptedFromDay: '2023-03-31',
    supersedes: 'irm-5.14.1-2022-12-23',
    issuedBy: 'Director, Collection Policy',
    audience: 'SB/SE Collection employees',
  });
});

test('every role of the staff reads it, the taxpayer side does not, and a day must be one', async () => {
  for (const role of rolesOfKind('staff')) expect((await ask(role)).status).toBe(200);
  for (const role of rolesOfKind('taxpayer-side')) expect((await ask(role)).status).toBe(403);
  expect((await ask('auditor', '?on=2023-02-30')).status).toBe(400);
  expect((await server.inject({ method: 'GET', url: '/api/program/guidance' })).statusCode).toBe(401);
});
