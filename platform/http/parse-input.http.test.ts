import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestRuntime } from '../db/testing.ts';
import { newId } from '../ids.ts';
import { openingOf, openSampleRuntime } from '../testing/sample.ts';
import { asOfficer, openSampleServer } from '../testing/sample-server.ts';

const hidden = 'Take out the characters that do not show, such as control characters.';

const problemType: unknown = expect.stringMatching(/^application\/problem\+json/);

describe.each(engines)('input that cannot be read, over %s', (engine) => {
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
    [{ lines: ['\ud800'] }, { 'lines.0': 'Take out the half of a character.' }],
    [{ name: 'a\u0000b' }, { name: hidden }],
    [{ name: 'ring \u0007 the bell' }, { name: hidden }],
    [{ lines: ['1 Elm St', 'pay \u202E004 dollars'] }, { 'lines.1': hidden }],
    [
      { 'na\u202Eme': 1 },
      { input: hidden, 'na\u202Eme': expect.stringContaining('no such field') as unknown },
    ],
  ])('%j', async (more, fields) => {
    const { status, body } = await open(more);
    expect([status, fieldsOf(body)]).toEqual([400, fields]);
  });

  test('an id in the address is a field like any other', async () => {
    const { status, body } = await send(asOfficer({ method: 'GET', url: '/api/sample/matters/17' }));
    expect([status, fieldsOf(body)]).toEqual([400, { matterId: 'an id, as 8-4-4-4-12 hexadecimal digits' }]);
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
