import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyLaw, openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { amariId, assignBoth, doyleId, loadSample, over, sampleServer } from '../testing.ts';

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

type Name = Parameters<typeof over>[1];
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
const paper = {
  title: 'Pay stub',
  receivedAt: '2023-04-03T13:00:00.000Z',
  mediaType: 'application/pdf',
  base64: base64('%PDF-1.7 of pay'),
};
const receive = (name: Name, told: object = {}, taxpayerId = amariId) =>
  over(server, name, 'POST', `/taxpayers/${taxpayerId}/receive-document`, {
    commandId: newId(),
    ...paper,
    ...told,
  });
const list = (name: Name, taxpayerId = amariId) =>
  over(server, name, 'GET', `/taxpayers/${taxpayerId}/documents`);
const download = (name: string, documentId: string) =>
  server.inject({
    method: 'GET',
    url: `/api/casework/documents/${documentId}/file`,
    headers: { 'x-person': name },
  });

test('a paper is kept byte for byte, filed as what it is, and told in the history', async () => {
  const { status, body } = await receive('reyes');
  expect(status).toBe(200);
  expect(body).toMatchObject({ state: 'received', byteCount: 15, receivedDay: '2023-04-03' });
  expect(body.moves).toEqual([{ event: 'file-document', allowed: true }]);
  const path = `/taxpayers/${amariId}/documents/${body.documentId}/file-document`;
  const filing = { title: 'Pay stub of March', filedAs: 'proof-of-income' };
  const filed = await over(server, 'reyes', 'POST', path, { commandId: newId(), ...filing });
  expect(filed.body).toMatchObject({ state: 'filed', ...filing, moves: [] });
  const again = await over(server, 'reyes', 'POST', path, { commandId: newId(), ...filing });
  expect(again).toMatchObject({ status: 409, body: { code: 'event-must-be-possible-in-this-state' } });
  const { documents } = (await list('ortiz')).body;
  expect(documents[0]).toMatchObject(filing);
  const history = await over(server, 'reyes', 'GET', `/taxpayers/${amariId}/history`);
  expect(history.body.entries[0]).toMatchObject({ event: 'file-document', text: 'Pay stub of March' });
});

test('what is handed out is a download that could run nothing in a browser', async () => {
  const { documentId } = (await receive('reyes')).body;
  const { headers, rawPayload } = await download('reyes', documentId);
  expect(rawPayload.toString('latin1')).toBe('%PDF-1.7 of pay');
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="document-2023-04-03.pdf"',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test.each([
  [
    'a page that calls itself a PDF',
    { base64: base64('<html><script>') },
    409,
    'document-must-be-what-it-is-called',
  ],
  [
    'a program that calls itself text',
    { mediaType: 'text/plain', base64: base64('MZ\0\0') },
    409,
    'document-must-be-what-it-is-called',
  ],
  [
    'a receipt in the future',
    { receivedAt: '2023-04-04T00:00:00.000Z' },
    409,
    'received-at-must-not-be-in-the-future',
  ],
  ['a kind of file that browsers run', { mediaType: 'text/html' }, 400, 'input-must-be-readable'],
  ['nothing', { base64: '' }, 400, 'input-must-be-readable'],
])('%s is refused', async (_, told, status, code) => {
  const before = (await list('reyes')).body.documents.length;
  expect(await receive('reyes', told)).toMatchObject({ status, body: { code } });
  expect((await list('reyes')).body.documents).toHaveLength(before);
});

test('a paper of ten megabytes fits, one byte more does not, and the field says so', async () => {
  const most = 10_485_760;
  const fits = await receive('reyes', { mediaType: 'text/plain', base64: base64('a'.repeat(most)) });
  expect(fits.body.byteCount).toBe(most);
  const tooLarge = await receive('reyes', { mediaType: 'text/plain', base64: base64('a'.repeat(most + 3)) });
  expect(tooLarge).toMatchObject({ status: 400, body: { fields: [{ field: 'base64' }] } });
  const huge = await receive('reyes', { base64: 'A'.repeat(15_000_000) });
  expect(huge.status).toBe(413);
}, 20_000);

test('who does not see the case finds no paper of it, and none can be put into it', async () => {
  const { documentId } = (await receive('reyes')).body;
  const absent = (await download('reyes', newId())).json();
  expect((await download('lund', documentId)).json()).toEqual(absent);
  expect((await list('lund')).status).toBe(404);
  expect((await receive('lund')).status).toBe(404);
  expect((await list('amari')).status).toBe(403);
  const path = `/taxpayers/${doyleId}/documents/${documentId}/file-document`;
  const filing = { commandId: newId(), title: 'Mine', filedAs: 'other' };
  expect((await over(server, 'lund', 'POST', path, filing)).status).toBe(404);
});
