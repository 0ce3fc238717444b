import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amariId, doyleId, sampleId } from '#capabilities/casework/testing.ts';
import { day, instant } from '#kernel/calendar/day.ts';
import { inTransaction } from '#platform/db/lens.ts';
import type { TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import type { LetterToDraft } from '../records.ts';
import { draft, openSample, over, partsToDraft, sampleServer, textOfPdf, toDraft } from '../testing.ts';
import { sampleConfirmation } from './testing.ts';

/** Wednesday, April 12, 2023, 10 in the morning where the agency is. */
const morning = instant('2023-04-12T14:00:00.000Z');
let runtime: TestRuntime;
let server: FastifyInstance;

beforeAll(async () => {
  runtime = await openSample('pglite', morning);
  server = await sampleServer(runtime);
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

async function drafted(letter: LetterToDraft = toDraft(runtime)): Promise<string> {
  return (await draft(runtime, letter)).letterId;
}

const send = (letterId: string, told: object, name: Parameters<typeof over>[1] = 'reyes') =>
  over(server, name, `/correspondence/letters/${letterId}/send-letter`, { taxpayerId: amariId, ...told });
const byMail = { channel: 'mail', sentAt: morning };

describe('sending a letter', () => {
  test('documents how, when and by whom, and ends the task', async () => {
    const letterId = await drafted();
    const { status, body } = await send(letterId, { ...byMail, reference: '7001 2023' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ letterId, state: 'sent', letterNumber: '2849', letterDay: '2023-04-12' });
    expect(body.evidence).toEqual([
      {
        what: 'sent',
        channel: 'mail',
        reference: '7001 2023',
        onDay: '2023-04-12',
        at: morning,
        by: { personId: sampleId('reyes'), name: 'reyes' },
      },
    ]);
    expect(body.moves).toEqual([
      { event: 'record-delivery', allowed: true },
      { event: 'record-return', allowed: true },
    ]);
    const queue = (await over(server, 'reyes', '/casework/queue')).body;
    expect(queue.rows.filter(({ subjectId }: { subjectId: string }) => subjectId === letterId)).toEqual([]);
  });

  test('[IA-C-033] the task to send it stays open until the way and the day are documented', async () => {
    const letterDay = day('2023-04-12');
    const contract = sampleConfirmation('en', { letterDay, letterNumber: '2850' });
    const letterId = await drafted(toDraft(runtime, { contract }));
    const open = async () =>
      (await over(server, 'reyes', '/casework/queue?kind=mail-letter')).body.rows.find(
        ({ subjectId }: { subjectId: string }) => subjectId === letterId,
      );
    const { taskId } = await open();
    const closing = `/casework/taxpayers/${amariId}/tasks/${taskId}/complete-task`;
    const refused = await over(server, 'reyes', closing, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'task-must-not-end-by-an-act']);
    const unsaid = await send(letterId, { sentAt: morning });
    expect([unsaid.status, unsaid.body.fields]).toEqual([
      400,
      [{ field: 'channel', expected: expect.stringContaining('personal-delivery') }],
    ]);
    expect(await open()).toMatchObject({ taskId });

    runtime.clock.moveTo(instant('2023-04-13T15:00:00.000Z'));
    const handed = await send(letterId, { channel: 'personal-delivery', sentAt: '2023-04-13T14:30:00.000Z' });
    expect(handed.body).toMatchObject({ state: 'delivered', letterNumber: '2850' });
    const { evidence } = handed.body as {
      evidence: { what: string; onDay: string; channel?: string; proof?: string }[];
    };
    expect(evidence.map(({ what, onDay, channel, proof }) => [what, onDay, channel ?? proof])).toEqual([
      ['sent', '2023-04-13', 'personal-delivery'],
      ['delivered', '2023-04-13', 'handed-over'],
    ]);
    expect(await open()).toBeUndefined();
  });

  test('of a proposal that came by e-mail never goes by e-mail, and says what other ways there are', async () => {
    const letterId = await drafted(partsToDraft(runtime, { receivedBy: 'e-mail' }));
    const { status, body } = await send(letterId, { channel: 'e-mail', sentAt: runtime.clock.now() });
    expect([status, body.code]).toEqual([422, 'decision-must-allow-this-event']);
    const tests = body.findings.map(({ test: name }: { test: string }) => name);
    expect(tests).toEqual(['e-mail-not-answered-by-e-mail', 'channel-approved', 'letter-goes-this-way']);
    expect(body.findings[0].cure).toMatchObject({
      act: 'send-another-way',
      names: expect.arrayContaining(['mail']),
    });
    expect((await send(letterId, { channel: 'fax', sentAt: runtime.clock.now() })).status).toBe(200);
  });

  test('of a confirmation goes by mail or by hand alone', async () => {
    const letterId = await drafted();
    const view = (await over(server, 'reyes', `/correspondence/letters/${letterId}`)).body;
    const open = view.channels.filter(({ allowed }: { allowed: boolean }) => allowed);
    expect(open.map(({ channel }: { channel: string }) => channel)).toEqual(['mail', 'personal-delivery']);
    const refused = await send(letterId, { channel: 'fax', sentAt: runtime.clock.now() });
    expect([refused.status, refused.body.findings.length]).toEqual([422, 1]);
  });

  test.each`
    case                         | sentAt                        | code
    ${'tomorrow'}                | ${'2023-04-14T15:00:00.000Z'} | ${'sent-at-must-not-be-in-the-future'}
    ${'before the day it bears'} | ${'2023-04-12T15:00:00.000Z'} | ${'sent-at-must-not-precede-the-letter'}
  `('$case is refused', async ({ sentAt, code }) => {
    runtime.clock.moveTo(instant('2023-04-13T15:00:00.000Z'));
    const letterId = await drafted();
    const { status, body } = await send(letterId, { channel: 'mail', sentAt });
    expect([status, body.code, body.fields?.[0].field]).toEqual([409, code, 'sentAt']);
  });

  test('twice is refused; the same command answers once more', async () => {
    const letterId = await drafted();
    const command = { commandId: newId(), channel: 'mail', sentAt: runtime.clock.now() };
    const first = await send(letterId, command);
    expect((await send(letterId, command)).body).toEqual(first.body);
    const again = await send(letterId, { ...command, commandId: newId() });
    expect([again.status, again.body.code]).toEqual([409, 'event-must-be-possible-in-this-state']);
  });

  test('of a letter that is blocked is refused, and the view says what blocks it', async () => {
    const letterDay = day(runtime.clock.now().slice(0, 10));
    const contract = sampleConfirmation('en', { letterDay, lowIncomeFee: 'none' });
    const letterId = await drafted(toDraft(runtime, { contract }));
    const refused = await send(letterId, { channel: 'mail', sentAt: runtime.clock.now() });
    expect([refused.status, refused.body.code]).toEqual([409, 'event-must-be-possible-in-this-state']);
    const view = (await over(server, 'reyes', `/correspondence/letters/${letterId}`)).body;
    expect(view).toMatchObject({
      state: 'blocked',
      channels: [],
      moves: [{ event: 'redraft-letter', allowed: true }],
    });
    const settled = view.decisions.find(({ rule }: { rule: string }) => rule === 'may-leave');
    const failing = settled.findings.filter(({ holds }: { holds: unknown }) => holds !== true);
    expect(failing).toMatchObject([{ test: 'letter-says-it', about: 'low-income-right', holds: false }]);
  });

  test('is for officers and their managers, of those who see the case', async () => {
    const letterId = await drafted();
    const told = { channel: 'mail', sentAt: runtime.clock.now() };
    expect((await send(letterId, told, 'amari')).status).toBe(403);
    expect((await send(letterId, told, 'vega')).status).toBe(403);
    expect((await send(letterId, told, 'lund')).status).toBe(404);
    const crossed = await over(server, 'lund', `/correspondence/letters/${letterId}/send-letter`, {
      ...told,
      taxpayerId: doyleId,
    });
    expect(crossed.status).toBe(404);
    expect((await send(letterId, told, 'ortiz')).status).toBe(200);
  });
});

describe('a letter that was sent', () => {
  async function sent(): Promise<string> {
    const letterId = await drafted(partsToDraft(runtime));
    expect((await send(letterId, { channel: 'mail', sentAt: runtime.clock.now() })).status).toBe(200);
    return letterId;
  }
  const note = (letterId: string, verb: string, told: object) =>
    over(server, 'reyes', `/correspondence/letters/${letterId}/${verb}`, { taxpayerId: amariId, ...told });

  test('arrives, and says what proves it', async () => {
    const letterId = await sent();
    const told = { proof: 'signed-receipt', deliveredAt: runtime.clock.now(), reference: 'R 9' };
    const { status, body } = await note(letterId, 'record-delivery', told);
    expect([status, body.state, body.moves]).toEqual([200, 'delivered', []]);
    expect(body.evidence.at(-1)).toMatchObject({
      what: 'delivered',
      proof: 'signed-receipt',
      reference: 'R 9',
    });
  });

  test.each([
    ['mail', ['signed-receipt'], 'opened-online'],
    ['online-account', ['opened-online'], 'signed-receipt'],
  ] as const)('by %s is proven by %s, and not by %s', async (channel, [fitting], unfit) => {
    const letterId = await drafted(partsToDraft(runtime));
    await send(letterId, { channel, sentAt: runtime.clock.now() });
    const deliveredAt = runtime.clock.now();
    const refused = await note(letterId, 'record-delivery', { proof: unfit, deliveredAt });
    expect([refused.status, refused.body.code]).toEqual([409, 'proof-must-fit-channel']);
    expect(refused.body.fields).toMatchObject([{ field: 'proof' }]);
    const { body } = await note(letterId, 'record-delivery', { proof: fitting, deliveredAt });
    expect(body.state).toBe('delivered');
  });

  test('comes back, waits in the queue once more, and can go another way', async () => {
    const letterId = await sent();
    const told = { because: 'no-such-address', returnedAt: runtime.clock.now() };
    const { body } = await note(letterId, 'record-return', told);
    expect(body).toMatchObject({ state: 'returned', moves: [{ event: 'send-letter', allowed: true }] });
    const { rows } = (await over(server, 'reyes', '/casework/queue?kind=mail-letter')).body;
    expect(rows.some(({ subjectId }: { subjectId: string }) => subjectId === letterId)).toBe(true);
    const again = await send(letterId, { channel: 'online-account', sentAt: runtime.clock.now() });
    expect(again.body.state).toBe('sent');
  });

  test.each`
    verb                 | field            | told
    ${'record-delivery'} | ${'deliveredAt'} | ${{ proof: 'signed-receipt' }}
    ${'record-return'}   | ${'returnedAt'}  | ${{ because: 'unclaimed' }}
  `('$verb in the future or before it was sent is refused', async ({ verb, field, told }) => {
    const letterId = await sent();
    const codes = [];
    for (const at of ['2023-05-01T12:00:00.000Z', '2023-04-13T00:00:00.000Z'])
      codes.push((await note(letterId, verb, { ...told, [field]: at })).body.code);
    const noun = field.replace('At', '-at');
    expect(codes).toEqual([`${noun}-must-not-be-in-the-future`, `${noun}-must-not-precede-sending`]);
  });
});

describe('reading letters', () => {
  test('the taxpayer reads what was sent, as paper and in the history, and never a draft', async () => {
    const [waiting, left] = [await drafted(), await drafted()];
    await send(left, { channel: 'mail', sentAt: runtime.clock.now() });
    const list = (await over(server, 'amari', `/correspondence/taxpayers/${amariId}/letters`)).body;
    const ids = list.letters.map(({ letterId }: { letterId: string }) => letterId);
    expect([ids.includes(left), ids.includes(waiting)]).toEqual([true, false]);
    const view = (await over(server, 'amari', `/correspondence/letters/${left}`)).body;
    expect(view).toMatchObject({ state: 'sent', decisions: [], channels: [], moves: [] });
    const paper = await over(server, 'amari', `/correspondence/letters/${left}/pdf`);
    expect(await textOfPdf(paper.bytes)).toContain('We accept your payment plan');
    const told = (await over(server, 'amari', `/casework/taxpayers/${amariId}/history?recordId=${left}`))
      .body;
    expect(told.entries.map(({ wordKey }: { wordKey: string }) => wordKey)).toEqual([
      'taxpayer-history.letter.send-letter',
    ]);
    const untold = await over(server, 'amari', `/casework/taxpayers/${amariId}/history?recordId=${waiting}`);
    expect(untold.body.entries).toEqual([]);
  });

  test('a draft and what does not exist look alike to the taxpayer, to another taxpayer and to another office', async () => {
    const [letterId, nobodys] = [await drafted(), newId()];
    for (const name of ['amari', 'doyle', 'lund'] as const)
      for (const end of ['', '/pdf']) {
        const hidden = await over(server, name, `/correspondence/letters/${letterId}${end}`);
        const absent = await over(server, name, `/correspondence/letters/${nobodys}${end}`);
        expect([hidden.status, hidden.bytes]).toEqual([404, absent.bytes]);
      }
    const list = `/correspondence/taxpayers/${amariId}/letters`;
    for (const name of ['doyle', 'lund'] as const) expect((await over(server, name, list)).status).toBe(404);
  });

  test('the paper is a PDF, shown in place, kept in no cache, with no name in its name, and the read is logged', async () => {
    const letterId = await drafted();
    const { status, headers, bytes } = await over(server, 'ortiz', `/correspondence/letters/${letterId}/pdf`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="agreement-confirmation-2023-04-13.pdf"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const reads = await inTransaction(runtime.database, runtime.clock, ({ batch }) =>
      batch.run(sql<{ taxpayer_ids: string[] }>`
        select taxpayer_ids from platform.read_log
        where operation = 'correspondence.download-letter' and actor_id = ${sampleId('ortiz')}`),
    );
    expect(reads).toEqual([{ taxpayer_ids: [amariId] }]);
  });

  test('the outbox has what waits for somebody, of the cases one sees, and counts only that', async () => {
    const letterId = await drafted();
    const mine = (await over(server, 'reyes', '/correspondence/outbox')).body;
    const row = mine.letters.find((letter: { letterId: string }) => letter.letterId === letterId);
    expect(row).toMatchObject({ taxpayerName: 'R. Amari', state: 'released', writer: 'M. Reyes' });
    expect(new Set(mine.letters.map(({ state }: { state: string }) => state))).not.toContain('sent');
    const sent = (await over(server, 'ortiz', '/correspondence/outbox?state=sent&limit=1')).body;
    expect([sent.letters.length, sent.more, sent.counts.sent > 1]).toEqual([1, true, true]);
    const theirs = (await over(server, 'lund', '/correspondence/outbox')).body;
    expect([theirs.letters, new Set(Object.values(theirs.counts))]).toEqual([[], new Set([0])]);
    expect((await over(server, 'amari', '/correspondence/outbox')).status).toBe(403);
  });

  test('the document about the API says that a PDF is answered', async () => {
    const { body } = await over(server, 'reyes', '/openapi.json');
    const answers = body.paths['/api/correspondence/letters/{letterId}/pdf'].get.responses;
    expect(answers['200']).toEqual({ description: 'The file', content: { 'application/pdf': {} } });
    expect(answers['404'].content).toHaveProperty('application/problem+json');
  });
});
