import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amariId } from '#capabilities/casework/testing.ts';
import { day, instant } from '#kernel/calendar/day.ts';
import type { TestRuntime } from '#platform/db/testing.ts';
import { draft, openSample, over, sampleServer, toDraft } from '../testing.ts';
import { sampleAcknowledgement } from './testing-appeals.ts';

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

describe('a letter of Appeals', () => {
  const ofAppeals = async () => {
    const contract = sampleAcknowledgement('en', { letterDay });
    return (await draft(runtime, toDraft(runtime, { contract }))).letterId;
  };
  const letterDay = day('2023-04-12');

  test('is not Collection’s to send, nor to say what became of it; whose it is, is said', async () => {
    const letterId = await ofAppeals();
    const view = (await over(server, 'reyes', `/correspondence/letters/${letterId}`)).body;
    expect([view.state, view.moves, view.channels]).toEqual(['released', [], []]);
    const barred = {
      code: 'letter-must-be-of-own-side',
      possibleBy: ['appeals-technical-employee', 'appeals-team-manager'],
    };
    const ofLetter = `/correspondence/letters/${letterId}`;
    const acts = [
      ['send-letter', { channel: 'mail', sentAt: morning }],
      ['record-delivery', { proof: 'signed-receipt', deliveredAt: morning }],
      ['record-return', { because: 'moved', returnedAt: morning }],
    ] as const;
    for (const [act, told] of acts) {
      const answer = await over(server, 'ortiz', `${ofLetter}/${act}`, { taxpayerId: amariId, ...told });
      expect(answer).toMatchObject({ status: 409, body: barred });
    }
  });

  test('does not wait in Collection’s outbox, and is not counted there', async () => {
    const before = (await over(server, 'reyes', '/correspondence/outbox')).body.counts;
    const letterId = await ofAppeals();
    const { letters, counts } = (await over(server, 'reyes', '/correspondence/outbox')).body;
    expect(letters.map((letter: { letterId: string }) => letter.letterId)).not.toContain(letterId);
    expect(counts).toEqual(before);
  });
});
