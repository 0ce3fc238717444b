import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestRuntime } from '../db/testing.ts';
import { newId } from '../ids.ts';
import { everything, openingOf, openOne, openSampleRuntime } from '../testing/sample.ts';
import { asOfficer, openSampleServer } from '../testing/sample-server.ts';

const problemType: unknown = expect.stringMatching(/^application\/problem\+json/);

describe.each(engines)('the API over %s', (engine) => {
  let runtime: TestRuntime;
  let server: FastifyInstance;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
    server = await openSampleServer(runtime);
  });
  afterAll(async () => {
    await server.close();
    await runtime.close();
  });

  const send = async (options: InjectOptions) => {
    const reply = await server.inject(options);
    const isJson = String(reply.headers['content-type']).includes('json');
    return {
      status: reply.statusCode,
      headers: reply.headers,
      body: isJson ? (reply.json() as Record<string, unknown>) : reply.body,
    };
  };
  const post = (url: string, payload: unknown, more: InjectOptions = {}) =>
    send(asOfficer({ method: 'POST', url, payload: payload as object, ...more }));
  const open = (more: Readonly<Record<string, unknown>> = {}) => {
    const { taxpayerId, ...body } = openingOf(more);
    return post(`/api/sample/${taxpayerId}/matters`, body);
  };
  const fieldsOf = (body: unknown) =>
    Object.fromEntries(
      ((body as { fields: { field: string; expected: string }[] }).fields ?? []).map(
        ({ field, expected }) => [field, expected],
      ),
    );

  describe('answers', () => {
    test('a command is answered with what its contract says, and is kept in no cache', async () => {
      const { status, headers, body } = await open();
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^application\/json/);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toMatchObject({ state: 'open', version: 1, amountCents: 45_000, openedDay: '2023-04-03' });
    });

    test('a repeated command is answered as before', async () => {
      const { taxpayerId, ...body } = openingOf();
      const first = await post(`/api/sample/${taxpayerId}/matters`, body);
      expect((await post(`/api/sample/${taxpayerId}/matters`, body)).body).toEqual(first.body);
    });

    test('a query is answered by GET', async () => {
      const { matterId } = await openOne(runtime);
      const { status, body } = await send(
        asOfficer({ method: 'GET', url: `/api/sample/matters/${matterId}` }),
      );
      expect([status, (body as { matterId: string }).matterId]).toEqual([200, matterId]);
    });

    test('what stands in the address of a command is no part of it', async () => {
      const { matterId, taxpayerId } = await openOne(runtime);
      const url = `/api/sample/${taxpayerId}/matters/${matterId}/note?note=from+the+address`;
      const { status, body } = await post(url, { commandId: newId() });
      expect([status, fieldsOf(body)]).toEqual([400, { note: 'a text' }]);
    });
  });

  describe('who asks', () => {
    test('401 for whoever has not signed in, and nothing is told', async () => {
      const { status, headers, body } = await send({ method: 'GET', url: `/api/sample/matters/${newId()}` });
      expect([status, headers['content-type']]).toEqual([401, problemType]);
      expect(body).toEqual({
        type: '/problems/sign-in-must-come-first',
        title: 'Sign in first.',
        status: 401,
        code: 'sign-in-must-come-first',
      });
    });

    test('403 for a role that the operation is not for, with those that it is for', async () => {
      const { status, body } = await post(
        '/api/sample/find-matters',
        {},
        { headers: { 'x-person': 'Clerk clerk' } },
      );
      expect([status, body]).toEqual([
        403,
        {
          type: '/problems/role-must-be-allowed-this-operation',
          title: 'This is not for your role.',
          status: 403,
          code: 'role-must-be-allowed-this-operation',
          possibleBy: ['officer'],
        },
      ]);
    });

    test('404 is the same for what is hidden and for what does not exist, to the byte', async () => {
      const { matterId, taxpayerId } = await openOne(runtime);
      const as = { headers: { 'x-person': 'Clerk clerk' } };
      const close = (taxpayer: string, matter: string) =>
        post(`/api/sample/${taxpayer}/matters/${matter}/close`, { commandId: newId() }, as);
      const show = (matter: string) => send({ method: 'GET', url: `/api/sample/matters/${matter}`, ...as });
      const replies = await Promise.all([
        close(taxpayerId, matterId),
        close(newId(), matterId),
        close(taxpayerId, newId()),
        show(matterId),
        show(newId()),
      ]);
      const seen = replies.map(({ status, headers, body }) =>
        JSON.stringify([status, headers['content-length'], body]),
      );
      expect(new Set(seen).size).toBe(1);
      expect(replies[0]).toMatchObject({ status: 404, body: { code: 'must-exist-and-be-visible' } });
    });

    test('404 for an address that nobody has, and for a method that it does not take', async () => {
      for (const options of [
        { method: 'GET', url: '/api/nothing/of/it' },
        { method: 'DELETE', url: '/api/sample/find-matters' },
      ] as const) {
        const { status, headers, body } = await send(options);
        expect([status, headers['content-type']]).toEqual([404, problemType]);
        expect(body).toMatchObject({ code: 'address-must-exist' });
      }
    });
  });

  describe('refusals', () => {
    test('409 where the moment does not allow it: a sentence with the event, the state and where it would be possible', async () => {
      const { matterId, taxpayerId } = await openOne(runtime);
      const close = () => post(`/api/sample/${taxpayerId}/matters/${matterId}/close`, { commandId: newId() });
      expect((await close()).status).toBe(200);
      const { status, headers, body } = await close();
      expect([status, headers['content-type']]).toEqual([409, problemType]);
      expect(body).toMatchObject({ code: 'event-must-be-possible-in-this-state', possibleFrom: ['open'] });
      expect((body as { title: string }).title).toContain('Close');
      expect((body as { title: string }).title).not.toMatch(/[{}]/);
    });

    test('409 of the operation itself names the field', async () => {
      const { status, body } = await open({ openedAt: '2023-04-03T13:12:00.001Z' });
      expect(status).toBe(409);
      expect(body).toMatchObject({
        code: 'opened-at-must-not-be-in-the-future',
        title: 'Opened at must not be in the future',
        fields: [{ field: 'openedAt' }],
      });
    });

    test.each([
      ['en', 'The amount, $1,000.01, is more than $1,000.00.', 'Lower the amount to $1,000.00.'],
      ['es', 'El importe, $1,000.01, es más que $1,000.00.', 'Baje el importe a $1,000.00.'],
    ])(
      '422 where the case does not allow it: findings, sentences, paragraph and cure, in %s',
      async (language, sentence, cure) => {
        const { matterId, taxpayerId } = await openOne(runtime, undefined, { amountCents: 100_001 });
        const url = `/api/sample/${taxpayerId}/matters/${matterId}/close`;
        const { status, body } = await post(
          url,
          { commandId: newId() },
          { headers: { 'accept-language': language } },
        );
        expect(status).toBe(422);
        expect(body).toMatchObject({
          code: 'decision-must-allow-this-event',
          law: '26 U.S.C. § 6159(c)',
          findings: [
            {
              test: 'amount-within-limit',
              holds: false,
              compared: { fact: 'amountCents', value: 100_001, how: 'at-most', limit: { value: 100_000 } },
              law: { cite: '26 U.S.C. § 6159(c)(1)' },
              sentence,
              cureSentence: cure,
            },
          ],
        });
        expect((body as { title: string }).title).toContain(
          language === 'en' ? 'not to be closed' : 'no cerrar',
        );
      },
    );

    test('422 where a fact is not known yet says so', async () => {
      const { matterId, taxpayerId } = await openOne(runtime, undefined, { amountCents: 'unknown' });
      const { status, body } = await post(`/api/sample/${taxpayerId}/matters/${matterId}/close`, {
        commandId: newId(),
      });
      expect(status).toBe(422);
      expect(body).toMatchObject({ findings: [{ holds: 'unknown', sentence: 'The amount is not known.' }] });
    });

    test('422 where the law of the day is not known here', async () => {
      const { status, body } = await send(asOfficer({ method: 'GET', url: '/api/sample/go-wrong/law' }));
      expect([status, body]).toMatchObject([422, { code: 'law-must-be-known-for-the-day' }]);
    });
  });

  describe('what may not be sent', () => {
    test('413 for a body over one megabyte', async () => {
      const { status, headers, body } = await open({ name: 'x'.repeat(1_100_000) });
      expect([status, headers['content-type']]).toEqual([413, problemType]);
      expect(body).toMatchObject({ code: 'input-must-not-be-too-large' });
    });

    test.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
    ])('415 for a body of %s, which a form of another site could send', async (type) => {
      const before = await everything(runtime);
      const { status, headers, body } = await post('/api/sample/find-matters', '{}', {
        headers: { 'content-type': type },
      });
      expect([status, headers['content-type']]).toEqual([415, problemType]);
      expect(body).toMatchObject({ code: 'input-must-be-json' });
      expect(await everything(runtime)).toEqual(before);
    });
  });

  describe('faults and bugs', () => {
    const secret = 'Amari900700001';
    const wrong = (how: string) =>
      send(asOfficer({ method: 'GET', url: `/api/sample/go-wrong/${how}?marker=${secret}` }));

    test.each(['bug', 'invariant', 'constraint', 'answer'])(
      '500 for a mistake of the program (%s): a reference, and nothing of the place or the data',
      async (how) => {
        const { status, headers, body } = await wrong(how);
        expect([status, headers['content-type']]).toEqual([500, problemType]);
        expect(body).toEqual({
          type: '/problems/program-must-be-right',
          title: 'The program made a mistake. Nothing was changed.',
          status: 500,
          code: 'program-must-be-right',
          transient: false,
          reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
        });
      },
    );

    test('503 for a fault of the world that may pass: try again later', async () => {
      const { status, headers, body } = await wrong('cut');
      expect([status, headers['retry-after']]).toEqual([503, '1']);
      expect(body).toMatchObject({ code: 'world-must-answer', transient: true });
      expect(JSON.stringify(body)).not.toContain(secret);
    });

    test('the database goes on after each of them', async () => {
      for (const how of ['constraint', 'bug', 'constraint']) await wrong(how);
      expect((await send(asOfficer({ method: 'GET', url: '/api/sample/go-wrong/none' }))).body).toEqual({
        fine: true,
      });
    });
  });

  test('what protects a browser stands on every answer', async () => {
    const { headers } = await send({ method: 'GET', url: '/api' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
    });
  });

  test('health tells the version and that the database answers', async () => {
    expect(await send({ method: 'GET', url: '/health' })).toMatchObject({
      status: 200,
      body: { status: 'ok', version: '1.2.3', database: engine },
    });
  });
});

test('health tells of a database that is gone', async () => {
  const runtime = await openSampleRuntime('postgres');
  const server = await openSampleServer(runtime);
  await runtime.close();
  const reply = await server.inject({ method: 'GET', url: '/health' });
  expect([reply.statusCode, reply.json()]).toMatchObject([503, { status: 'unreachable' }]);
  await server.close();
});
