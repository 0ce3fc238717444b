import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amariId, doyleId, sampleId, type SampleName } from '#capabilities/casework/testing.ts';
import type { TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { draft, openSample, over, partsToDraft, sampleServer } from '../testing.ts';

let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openSample('pglite');
  server = await sampleServer(runtime);
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

/** The clock stands at 2023-04-03T13:12:00Z. */
const fax = {
  taxpayerId: amariId,
  channel: 'fax',
  sentBy: 'taxpayer',
  receivedAt: '2023-03-31T20:12:00.000Z',
  about: 'Three pages about a payment plan',
  pages: 3,
};
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').toString('base64');

const receive = (name: SampleName = 'reyes', change: object = {}) =>
  over(server, name, '/correspondence/inbound-items', { ...fax, ...change });
const act = (name: SampleName, inboundItemId: string, verb: string, more: object = {}) =>
  over(server, name, `/correspondence/inbound-items/${inboundItemId}/${verb}`, {
    taxpayerId: amariId,
    ...more,
  });
const list = async (name: SampleName) =>
  (await over(server, name, `/correspondence/taxpayers/${amariId}/inbound-items`)).body;

/** For what the queue of whoever holds the case asks about something that came in. */
const askedAbout = async (inboundItemId: string): Promise<readonly string[]> => {
  const { rows } = (await over(server, 'reyes', '/casework/queue')).body;
  return rows
    .filter(({ subjectId }: { subjectId: string }) => subjectId === inboundItemId)
    .map(({ kind }: { kind: string }) => kind);
};

describe('what comes in', () => {
  test('is kept unread, with what it is and when it was received', async () => {
    const { status, body } = await receive();
    expect(status).toBe(200);
    const { commandId: _, ...told } = fax as typeof fax & { commandId?: string };
    expect(body).toEqual({
      ...told,
      inboundItemId: expect.any(String),
      state: 'unread',
      receivedDay: '2023-03-31',
      moves: [{ event: 'read-inbound-item', allowed: true }],
    });
  });

  test('stands first in the queue of whoever holds the case until it is read', async () => {
    const { inboundItemId } = (await receive('ortiz')).body;
    const top = async () => (await over(server, 'reyes', '/casework/queue')).body.rows;
    const [first] = await top();
    expect([first.kind, first.reasons[0].reason]).toEqual(['read-inbound-item', 'unread-inbound-bars-levy']);
    const { body } = await act('reyes', inboundItemId, 'read-inbound-item');
    expect(body).toMatchObject({
      state: 'read',
      read: { by: { personId: sampleId('reyes'), name: 'reyes' }, onDay: '2023-04-03' },
    });
    expect(await askedAbout(inboundItemId)).toEqual(['place-inbound-item']);
  });

  test('is recorded by whoever receives it, who sees the case from then on as a first contact', async () => {
    expect((await over(server, 'park', `/correspondence/taxpayers/${amariId}/inbound-items`)).status).toBe(
      404,
    );
    expect((await receive('park')).status).toBe(200);
    expect((await list('park')).items.length).toBeGreaterThan(0);
  });

  const tomorrow = { receivedAt: '2023-04-04T13:12:00.000Z' };
  const misnamed = { document: { mediaType: 'application/pdf', base64: png } };

  test.each`
    case                                | change      | code
    ${'a receipt tomorrow'}             | ${tomorrow} | ${'received-at-must-not-be-in-the-future'}
    ${'a picture that is called a PDF'} | ${misnamed} | ${'document-must-be-what-it-is-called'}
  `('$case is refused', async ({ change, code }) => {
    const { status, body } = await receive('reyes', change);
    expect([status, body.code]).toEqual([409, code]);
  });

  test.each([
    [{ document: { mediaType: 'text/html', base64: 'PGI+' } }, 'document.mediaType'],
    [{ document: { mediaType: 'image/png', base64: 'not base64!' } }, 'document.base64'],
    [{ pages: 0 }, 'pages'],
    [{ channel: 'pigeon' }, 'channel'],
  ])('%o cannot be read', async (change, field) => {
    const { status, body } = await receive('reyes', change);
    expect([status, body.fields[0].field]).toEqual([400, field]);
  });

  test('is for those who receive mail', async () => {
    for (const name of ['amari', 'vega'] as const) expect((await receive(name)).status).toBe(403);
  });
});

describe('the document', () => {
  test('is handed out as it came in, to be kept and not to be shown', async () => {
    const document = { mediaType: 'image/png', base64: png };
    const { inboundItemId, documentType } = (await receive('reyes', { document })).body;
    expect(documentType).toBe('image/png');
    const path = `/correspondence/inbound-items/${inboundItemId}/document`;
    const { headers, bytes } = await over(server, 'amari', path);
    expect(bytes.toString('base64')).toBe(png);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="inbound-2023-03-31.png"',
    });
    const absent = await over(server, 'doyle', `/correspondence/inbound-items/${newId()}/document`);
    for (const name of ['doyle', 'lund'] as const)
      expect((await over(server, name, path)).bytes).toEqual(absent.bytes);
  });

  test('of what came without one does not exist', async () => {
    const { inboundItemId } = (await receive()).body;
    const path = `/correspondence/inbound-items/${inboundItemId}/document`;
    expect((await over(server, 'reyes', path)).status).toBe(404);
  });
});

describe('putting it in place', () => {
  test('a record of this taxpayer that exists, once it is read', async () => {
    const { inboundItemId } = (await receive()).body;
    const { letterId } = await draft(runtime, partsToDraft(runtime));
    const to = { subjectKind: 'letter', subjectId: letterId };
    const early = await act('reyes', inboundItemId, 'link-inbound-item', to);
    expect([early.status, early.body.code]).toEqual([409, 'event-must-be-possible-in-this-state']);
    await act('reyes', inboundItemId, 'read-inbound-item');
    for (const wrong of [
      { ...to, subjectId: newId() },
      { ...to, subjectKind: 'agreement' },
    ]) {
      const { status, body } = await act('reyes', inboundItemId, 'link-inbound-item', wrong);
      expect([status, body.code]).toEqual([409, 'record-must-be-of-this-taxpayer']);
    }
    expect(await askedAbout(inboundItemId)).toEqual(['place-inbound-item']);
    const { body } = await act('reyes', inboundItemId, 'link-inbound-item', to);
    expect(body).toMatchObject({ state: 'linked', linkedTo: to, moves: [] });
    expect(await askedAbout(inboundItemId)).toEqual([]);
  });
});

describe('who sees it', () => {
  test('the taxpayer what it sent and that it was read, never what others wrote; another taxpayer nothing', async () => {
    const own = (await receive()).body.inboundItemId;
    const theirs = (await receive('reyes', { sentBy: 'employer' })).body.inboundItemId;
    await act('reyes', own, 'read-inbound-item');
    const { items, unread } = await list('amari');
    const ids = items.map(({ inboundItemId }: { inboundItemId: string }) => inboundItemId);
    expect([ids.includes(own), ids.includes(theirs)]).toEqual([true, false]);
    const seenUnread = items.filter(({ state }: { state: string }) => state === 'unread');
    expect(unread).toBe(seenUnread.length);
    expect((await list('reyes')).unread).toBeGreaterThan(unread);
    const told = (await over(server, 'amari', `/casework/taxpayers/${amariId}/history?recordId=${own}`)).body;
    expect(told.entries.map(({ wordKey }: { wordKey: string }) => wordKey)).toEqual([
      'taxpayer-history.inbound-item.read-inbound-item',
      'taxpayer-history.inbound-item.receive-inbound-item',
    ]);
    for (const name of ['doyle', 'lund'] as const)
      expect((await over(server, name, `/correspondence/taxpayers/${amariId}/inbound-items`)).status).toBe(
        404,
      );
    const crossed = await over(server, 'lund', `/correspondence/inbound-items/${own}/read-inbound-item`, {
      taxpayerId: doyleId,
    });
    expect(crossed.status).toBe(404);
  });
});
