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

  describe('400, the input cannot be read', () => {
    test('every field is named, with what was expected', async () => {
      const { status, headers, body } = await open({
        commandId: 'one',
        matterId: undefined,
        name: '  ',
        tin: '12',
        amountCents: 12.5,
        lines: [],
        openedAt: 'yesterday',
      });
      expect(status).toBe(400);
      expect(headers['content-type']).toEqual(problemType);
      expect(body).toMatchObject({
        type: '/problems/input-must-be-readable',
        title: 'Some of what was sent cannot be read.',
        status: 400,
        code: 'input-must-be-readable',
      });
      expect(fieldsOf(body)).toEqual({
        commandId: 'an id, as 8-4-4-4-12 hexadecimal digits',
        matterId: 'an id, as 8-4-4-4-12 hexadecimal digits',
        name: 'a text that is not empty',
        tin: 'nine digits',
        amountCents: '"unknown" or an amount in whole cents',
        lines: 'a list of at least 1 item',
        openedAt: 'an instant, as 2023-04-03T13:12:00Z',
      });
    });

    test('each field that nobody asked for is named, with those that there are', async () => {
      const { body } = await open({ amount: 1, 'due day': 2 });
      const there =
        'no such field; there is commandId, taxpayerId, matterId, name, tin, amountCents, lines, openedAt';
      expect(fieldsOf(body)).toEqual({ amount: there, 'due day': there });
    });

    test('an item of a list is named by its place', async () => {
      expect(fieldsOf((await open({ lines: ['1 Elm St', 2] })).body)).toEqual({ 'lines.1': 'a text' });
    });

    test.each([
      [{ commandId: 7 }, { commandId: 'an id, as 8-4-4-4-12 hexadecimal digits' }],
      [{ lines: 'one' }, { lines: 'a list' }],
      [{ tin: null }, { tin: 'a text' }],
      [{ amountCents: '45000' }, { amountCents: '"unknown" or an amount in whole cents' }],
      [
        { amountCents: 1_000_000_000_001 },
        { amountCents: '"unknown" or an amount of at most $10,000,000,000.00' },
      ],
      [{ name: `${'long '.repeat(24)}x` }, { name: 'a text of at most 120 characters' }],
      [{ name: 'a\u0000b' }, { name: 'a text of whole characters, without the character NUL' }],
      [{ lines: ['\ud800'] }, { 'lines.0': 'a text of whole characters, without the character NUL' }],
    ])('%j', async (more, fields) => {
      const { status, body } = await open(more);
      expect([status, fieldsOf(body)]).toEqual([400, fields]);
    });

    test('an id in the address is a field like any other', async () => {
      const { status, body } = await send(asOfficer({ method: 'GET', url: '/api/sample/matters/17' }));
      expect([status, fieldsOf(body)]).toEqual([
        400,
        { matterId: 'an id, as 8-4-4-4-12 hexadecimal digits' },
      ]);
    });

    test.each([
      ['no JSON', '{"commandId":'],
      ['nothing where JSON was said to be', ''],
      ['a name that would reach behind the object', '{"__proto__": {"role": "administrator"}}'],
    ])('a body that is %s', async (_what, payload) => {
      const { status, headers, body } = await post(`/api/sample/${newId()}/matters`, payload, {
        headers: { 'content-type': 'application/json' },
      });
      expect([status, headers['content-type']]).toEqual([400, problemType]);
      expect(body).toMatchObject({ code: 'input-must-be-readable' });
    });

    test.each([['[]'], ['null'], ['"text"'], ['7']])(
      'a body that is JSON but no object: %s',
      async (payload) => {
        const { status, body } = await post(`/api/sample/${newId()}/matters`, payload, {
          headers: { 'content-type': 'application/json' },
        });
        expect(status).toBe(400);
        expect(fieldsOf(body)).toMatchObject({ commandId: 'an id, as 8-4-4-4-12 hexadecimal digits' });
      },
    );

    test('a body that is nested deeper than anybody can read', async () => {
      const payload = `{"name": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
      const { status } = await post(`/api/sample/${newId()}/matters`, payload, {
        headers: { 'content-type': 'application/json' },
      });
      expect(status).toBe(400);
    });

    test('an address that cannot be decoded', async () => {
      const { status, headers } = await send(asOfficer({ method: 'GET', url: '/api/sample/matters/%zz' }));
      expect([status, headers['content-type']]).toEqual([400, problemType]);
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
