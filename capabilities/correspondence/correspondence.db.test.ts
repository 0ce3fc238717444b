import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendLetter } from './api/send-letter.ts';
import { recordReturn } from './api/record-return.ts';
import { recordDelivery } from './api/record-delivery.ts';
import { readInboundItem } from './api/read-inbound-item.ts';
import { linkInboundItem } from './api/link-inbound-item.ts';
import { receiveInboundItem } from './api/receive-inbound-item.ts';
import { listOpenTasks } from '#capabilities/casework/store/task-store.ts';
import {
  amariId,
  attempt,
  doyleId,
  locked,
  sampleId,
  type SampleName,
  seen,
  send,
} from '#capabilities/casework/testing.ts';
import { day, instant } from '#kernel/calendar/day.ts';
import { cents } from '#kernel/money/cents.ts';
import type { Lens } from '#platform/db/lens.ts';
import { engines, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { type HistoryEntry, listHistory } from '#platform/record/history.ts';
import { sampleConfirmation, sampleMissingParts } from './api/testing.ts';
import { applyInboundItem, type InboundItem } from './process/inbound-item-record.ts';
import { applyLetter, type Letter } from './process/letter-record.ts';
import { draftLetter, type LetterToDraft, listUnread, redraftLetter, voidLettersOf } from './records.ts';
import { decideOnLetter } from './store/decide-on-letter.ts';
import { findInboundItem, listInboundItems } from './store/inbound-item-store.ts';
import { findLetter, listLetters } from './store/letter-store.ts';
import { settleDraft } from './store/letter-steps.ts';
import { composeLetter } from './store/make-letter.ts';
import { asSystem, draft, openSample, partsToDraft, textOfPdf, toDraft } from './testing.ts';

const everybody: readonly SampleName[] = [
  'reyes',
  'ortiz',
  'lund',
  'stone',
  'park',
  'amari',
  'doyle',
  'vega',
  'feed',
];

/** The clock stands at 2023-04-03T13:12:00Z. */
const today = day('2023-04-03');

describe.each(engines)('correspondence on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSample(engine);
  });
  afterAll(() => runtime.close());

  const historyOf = (recordId: string) =>
    locked(runtime, amariId, (tx) => listHistory(tx, amariId, [recordId]));
  const mailTasksOf = async (letterId: string) =>
    (await locked(runtime, amariId, (tx) => listOpenTasks(tx, amariId))).filter(
      ({ subjectId, kind }) => subjectId === letterId && kind === 'mail-letter',
    );
  const sent = async (letter: LetterToDraft): Promise<Letter> => {
    const { letterId } = await draft(runtime, letter);
    const told = { letterId, taxpayerId: amariId, channel: 'mail', sentAt: runtime.clock.now() };
    await send(runtime, sendLetter, 'reyes', told);
    return (await locked(runtime, amariId, (tx) => findLetter(tx, letterId))) as Letter;
  };
  const failed = (entry: HistoryEntry | undefined) =>
    entry?.decisions.find(({ rule }) => rule === 'may-leave')?.findings.filter(({ holds }) => holds !== true);

  describe('a draft', () => {
    test('in order is released, printed, and waits in the queue of the officer who is to send it', async () => {
      const letter = await draft(runtime, toDraft(runtime));
      expect(letter).toMatchObject({
        state: 'released',
        compartment: 'collection',
        title: 'We accept your payment plan',
      });
      const { sha256, pages } = letter.pdf ?? { sha256: '', pages: 0 };
      expect(pages).toBe(1);
      expect(await textOfPdf(await runtime.tools.files.read(sha256))).toContain('Letter 2849');
      const [task] = await mailTasksOf(letter.letterId);
      expect(task).toMatchObject({ ownerId: sampleId('reyes'), subjectKind: 'letter' });
      expect((await historyOf(letter.letterId)).map(({ event, to }) => [event, to])).toEqual([
        ['draft-letter', 'drafted'],
        ['release-letter', 'released'],
      ]);
    });

    test('keeps each decision about it with the facts that it read', async () => {
      const { letterId } = await draft(runtime, toDraft(runtime));
      const [, released] = await historyOf(letterId);
      expect(released?.decisions.map(({ rule, outcome }) => [rule, outcome])).toEqual([
        ['letter-content', 'complete'],
        ['may-convey', 'may-convey'],
        ['may-publish', 'may-publish'],
        ['may-leave', 'may-leave'],
      ]);
      for (const { facts, on } of released?.decisions ?? []) expect(facts).toMatchObject({ onDay: on });
    });

    test('under the same id is drafted once', async () => {
      const letter = toDraft(runtime);
      const first = await draft(runtime, letter);
      const second = await draft(runtime, { ...letter, contract: sampleMissingParts('en') });
      expect(second).toEqual(first);
      expect(await mailTasksOf(letter.letterId)).toHaveLength(1);
      expect(await historyOf(letter.letterId)).toHaveLength(2);
    });

    test('of the same content has the same bytes, in whosever letter', async () => {
      const [one, other] = [await draft(runtime, toDraft(runtime)), await draft(runtime, toDraft(runtime))];
      expect(one.letterId).not.toBe(other.letterId);
      expect(one.pdf).toEqual(other.pdf);
    });
  });

  describe('a draft that may not leave', () => {
    const { contact, letterDay } = sampleConfirmation('en', { letterDay: today });
    const blocked: readonly (readonly [string, Partial<LetterToDraft>, readonly string[]])[] = [
      [
        'a letter to a person without the low-income right',
        { contract: sampleConfirmation('en', { letterDay, lowIncomeFee: 'none' }) },
        ['low-income-right'],
      ],
      [
        'a letter of an employee who has no number',
        {
          contract: sampleConfirmation('en', {
            letterDay,
            contact: { ...contact, employeeNumber: 'unknown' },
          }),
        },
        ['employee-named-with-number'],
      ],
      [
        'an address with a number in full, as it may be typed by mistake',
        { contract: sampleConfirmation('en', { letterDay, recipient: ['R. Amari', '412-55-0142'] }) },
        ['taxpayer-number-masked'],
      ],
      [
        'a warning of enforcement in a term',
        {
          contract: sampleConfirmation('en', {
            letterDay,
            modules: [{ module: 'We levy your wages', balanceCents: cents(1) }],
          }),
        },
        ['enforcement-not-conveyed'],
      ],
      [
        'a name in signs that no font has',
        { contract: sampleConfirmation('en', { letterDay, recipient: ['漢'] }) },
        ['letter-can-be-printed'],
      ],
    ];

    test.each(blocked)('%s is blocked and says why', async (_, change, tests) => {
      const letter = await draft(runtime, toDraft(runtime, change));
      expect(letter.state).toBe('blocked');
      const [, settled] = await historyOf(letter.letterId);
      expect(settled?.event).toBe('block-letter');
      expect(failed(settled)?.map(({ about, test: name }) => about ?? name)).toEqual(tests);
      expect(await mailTasksOf(letter.letterId)).toHaveLength(1);
    });

    test('waits, and is drafted anew once what held it back is put right; its task is still the one', async () => {
      const unnamed = { ...contact, employeeNumber: 'unknown' } as const;
      const letter = toDraft(runtime, {
        contract: sampleConfirmation('en', { letterDay, contact: unnamed }),
      });
      const before = await draft(runtime, letter);
      const again = { ...letter, contract: sampleConfirmation('en', { letterDay }) };
      const after = await asSystem(runtime, amariId, (tx) => redraftLetter(tx, runtime.tools, before, again));
      expect(after).toMatchObject({ state: 'released', version: 4 });
      expect(after.pdf?.sha256).not.toBe(before.pdf?.sha256);
      expect((await historyOf(letter.letterId)).map(({ event }) => event)).toEqual([
        'draft-letter',
        'block-letter',
        'redraft-letter',
        'release-letter',
      ]);
      expect(await mailTasksOf(letter.letterId)).toHaveLength(1);
    });

    test('that printed in no font has no PDF, and one after it has its own', async () => {
      const { pdf, state } = await draft(
        runtime,
        toDraft(runtime, { contract: sampleConfirmation('en', { letterDay, recipient: ['漢'] }) }),
      );
      expect([pdf, state]).toEqual([undefined, 'blocked']);
      expect((await draft(runtime, toDraft(runtime))).pdf).toBeDefined();
    });
  });

  test('[IA-A-171] a request for missing parts says that nothing is pending until they are here and what follows if the day passes, in letter and history, and without either cannot be issued', async () => {
    const notPending = 'Your payment plan request is not pending yet.';
    const consequence = 'Your request stays not pending. It then does not protect you';
    const letter = await draft(runtime, partsToDraft(runtime));
    const text = await textOfPdf(await runtime.tools.files.read(letter.pdf?.sha256 ?? ''));
    const [, released] = await historyOf(letter.letterId);
    for (const statement of [notPending, consequence]) {
      expect(text).toContain(statement);
      expect(JSON.stringify(released?.decisions)).toContain(statement);
    }
    const words = runtime.tools.words.en;
    for (const element of ['not-pending', 'consequence'] as const) {
      const blocked = await asSystem(runtime, amariId, async (tx) => {
        const content = composeLetter(letter.contract, words);
        const without = {
          ...content,
          elements: content.elements.filter((each) => each !== element),
          sections: content.sections.filter(({ elements }) => !elements.includes(element)),
        };
        const drafted: Letter = { ...letter, letterId: newId(), state: 'drafted', version: 0 };
        const decisions = decideOnLetter(drafted, without, words, tx.today, tx.law);
        return await settleDraft(tx, drafted, decisions, {}, []);
      });
      expect(blocked.state).toBe('blocked');
      const { letterId } = blocked;
      const told = { letterId, taxpayerId: amariId, channel: 'mail', sentAt: runtime.clock.now() };
      expect(await attempt(runtime, sendLetter, 'reyes', told)).toMatchObject({
        status: 'refused',
        answer: { code: 'event-must-be-possible-in-this-state', from: 'blocked' },
      });
    }
  });

  describe('what would say what is no longer so', () => {
    test('is dropped with its task where it has not left; what has left stays', async () => {
      const subjectId = newId();
      const [waiting, left] = [
        await draft(runtime, partsToDraft(runtime, { subjectId })),
        await sent(partsToDraft(runtime, { subjectId })),
      ];
      const other = await draft(runtime, partsToDraft(runtime));
      await asSystem(runtime, amariId, (tx) => voidLettersOf(tx, { taxpayerId: amariId, subjectId }));
      const states = await locked(runtime, amariId, async (tx) =>
        Promise.all(
          [waiting, left, other].map(async ({ letterId }) => (await findLetter(tx, letterId))?.state),
        ),
      );
      expect(states).toEqual(['void', 'sent', 'released']);
      expect(await mailTasksOf(waiting.letterId)).toEqual([]);
      expect(await mailTasksOf(other.letterId)).toHaveLength(1);
    });
  });

  describe('who sees a letter', () => {
    const rowsSeenBy = (name: SampleName, letterId: string) =>
      seen(runtime, name, async (eyes) => {
        const count = async (table: string, column: string): Promise<number> => {
          const rows = await eyes.run(
            sql<{
              count: number;
            }>`select count(*) as count from ${sql.raw(table)} where ${sql.raw(column)} = ${letterId}`,
          );
          return rows[0]?.count ?? -1;
        };
        return {
          letters: await count('correspondence.letter', 'letter_id'),
          evidence: await count('correspondence.delivery_evidence', 'letter_id'),
          history: await count('platform.history', 'record_id'),
          tasks: await count('casework.task', 'subject_id'),
        };
      });
    const nothing = { letters: 0, evidence: 0, history: 0, tasks: 0 };

    test('a draft is seen by those who work the case; the taxpayer sees no trace of it, and nobody else does', async () => {
      const { letterId } = await draft(runtime, toDraft(runtime));
      for (const name of ['reyes', 'ortiz'] as const)
        expect(await rowsSeenBy(name, letterId)).toEqual({ letters: 1, evidence: 0, history: 2, tasks: 1 });
      for (const name of everybody.filter((each) => each !== 'reyes' && each !== 'ortiz'))
        expect([name, await rowsSeenBy(name, letterId)]).toEqual([name, nothing]);
    });

    test('from the moment it is sent the taxpayer sees it and that it was sent, and nothing of what was before', async () => {
      const { letterId } = await sent(toDraft(runtime));
      expect(await rowsSeenBy('reyes', letterId)).toEqual({ letters: 1, evidence: 1, history: 3, tasks: 1 });
      expect(await rowsSeenBy('amari', letterId)).toEqual({ letters: 1, evidence: 1, history: 1, tasks: 0 });
      const events = await seen(runtime, 'amari', (eyes) => listHistory(eyes, amariId, [letterId]));
      expect(events.map(({ event, decisions }) => [event, decisions.map(({ rule }) => rule)])).toEqual([
        ['send-letter', ['channel']],
      ]);
      // The connected program registered both taxpayers, so it sees what is shared of either.
      for (const name of ['doyle', 'lund', 'stone', 'park', 'vega'] as const)
        expect([name, await rowsSeenBy(name, letterId)]).toEqual([name, nothing]);
    });

    test('a command that has locked one taxpayer finds no letter of another', async () => {
      const { letterId } = await draft(runtime, toDraft(runtime));
      expect(await locked(runtime, doyleId, (tx) => findLetter(tx, letterId))).toBeUndefined();
      const taken = toDraft(runtime, { taxpayerId: doyleId });
      await expect(
        asSystem(runtime, amariId, (tx) => draftLetter(tx, runtime.tools, taken)),
      ).rejects.toThrow();
      expect(await locked(runtime, doyleId, (tx) => listLetters(tx, doyleId))).toEqual([]);
    });
    test('what was documented of a delivery is never changed', async () => {
      await sent(toDraft(runtime));
      const change = sql`update correspondence.delivery_evidence set channel = 'fax'`;
      const remove = sql`delete from correspondence.delivery_evidence`;
      for (const query of [change, remove])
        await expect(locked(runtime, amariId, (tx) => tx.run(query))).rejects.toThrow('permission denied');
    });
  });

  describe('the rows of history rebuild', () => {
    const folded = <Kept>(
      entries: readonly HistoryEntry[],
      apply: (before: Kept | undefined, entry: HistoryEntry) => Omit<Kept, 'version'>,
    ): Kept | undefined =>
      entries.reduce<Kept | undefined>(
        (before, entry) => ({ ...apply(before, entry), version: entry.version }) as Kept,
        undefined,
      );

    test('a letter that was sent, came back, was sent again and arrived', async () => {
      const { letterId } = await sent(partsToDraft(runtime));
      const about = { letterId, taxpayerId: amariId };
      const now = runtime.clock.now();
      await send(runtime, recordReturn, 'reyes', { ...about, because: 'moved', returnedAt: now });
      await send(runtime, sendLetter, 'reyes', { ...about, channel: 'fax', sentAt: now, reference: 'F-77' });
      await send(runtime, recordDelivery, 'reyes', { ...about, proof: 'fax-confirmation', deliveredAt: now });
      const kept = await locked(runtime, amariId, (tx) => findLetter(tx, letterId));
      expect(kept?.evidence).toHaveLength(4);
      expect(folded<Letter>(await historyOf(letterId), applyLetter)).toEqual(kept);
    });

    test('something that came in, was read and put in its place', async () => {
      const { inboundItemId } = (await receive()) as InboundItem;
      const { subjectId } = (await sent(partsToDraft(runtime))) as Letter;
      const { letterId } = (await sent(partsToDraft(runtime, { subjectId }))) as Letter;
      const about = { inboundItemId, taxpayerId: amariId };
      await send(runtime, readInboundItem, 'reyes', about);
      await send(runtime, linkInboundItem, 'reyes', { ...about, subjectKind: 'letter', subjectId: letterId });
      const kept = await locked(runtime, amariId, (tx) => findInboundItem(tx, inboundItemId));
      expect(kept).toMatchObject({
        state: 'linked',
        linkedTo: { subjectKind: 'letter', subjectId: letterId },
      });
      expect(folded<InboundItem>(await historyOf(inboundItemId), applyInboundItem)).toEqual(kept);
    });
  });

  const receive = (change: object = {}) =>
    send(runtime, receiveInboundItem, 'reyes', {
      taxpayerId: amariId,
      channel: 'fax',
      sentBy: 'taxpayer',
      receivedAt: '2023-03-31T20:12:00.000Z',
      about: 'Three pages about a payment plan',
      pages: 3,
      ...change,
    });

  describe('what has come in', () => {
    test('stands unread from its receipt until somebody reads it, whoever may see it', async () => {
      const { inboundItemId } = (await receive({ sentBy: 'employer' })) as InboundItem;
      const unread = async () =>
        (await locked(runtime, amariId, (tx) => listUnread(tx, amariId))).map((item) => item.inboundItemId);
      expect(await unread()).toContain(inboundItemId);
      await send(runtime, readInboundItem, 'ortiz', { inboundItemId, taxpayerId: amariId });
      expect(await unread()).not.toContain(inboundItemId);
      expect(await locked(runtime, doyleId, (tx) => listUnread(tx, doyleId))).toEqual([]);
    });

    test('happened when it was received, and is read by whoever holds the case', async () => {
      const { inboundItemId } = (await receive()) as InboundItem;
      const [entry] = await historyOf(inboundItemId);
      expect(entry).toMatchObject({ onDay: '2023-03-31', occurredAt: '2023-03-31T20:12:00.000Z' });
      expect(entry?.recordedAt).toBe(instant('2023-04-03T13:12:00.000Z'));
      const tasks = await locked(runtime, amariId, (tx) => listOpenTasks(tx, amariId));
      const [task] = tasks.filter(({ subjectId }) => subjectId === inboundItemId);
      expect(task).toMatchObject({ kind: 'read-inbound-item', ownerId: sampleId('reyes') });
    });

    test('from the taxpayer is the taxpayer’s to see; from an employer it is not; of another taxpayer nothing is', async () => {
      const own = (await receive()) as InboundItem;
      const theirs = (await receive({ sentBy: 'employer' })) as InboundItem;
      const seenBy = async (name: SampleName) => {
        const list = (lens: Lens) => listInboundItems(lens, amariId);
        const ids = (await seen(runtime, name, list)).map(({ inboundItemId }) => inboundItemId);
        return [own, theirs].map(({ inboundItemId }) => ids.includes(inboundItemId));
      };
      expect(await seenBy('reyes')).toEqual([true, true]);
      expect(await seenBy('amari')).toEqual([true, false]);
      for (const name of ['doyle', 'lund', 'stone', 'park', 'vega'] as const)
        expect([name, await seenBy(name)]).toEqual([name, [false, false]]);
    });
  });
});
