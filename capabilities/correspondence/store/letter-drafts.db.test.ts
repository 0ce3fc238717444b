import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amariId, attempt, sampleId } from '#capabilities/casework/testing.ts';
import { day } from '#kernel/calendar/day.ts';
import { cents } from '#kernel/money/cents.ts';
import { engines, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import type { HistoryEntry } from '#platform/record/history.ts';
import { sendLetter } from '../api/send-letter.ts';
import { sampleConfirmation, sampleMissingParts } from '../api/testing.ts';
import type { Letter } from '../process/letter-record.ts';
import { type LetterToDraft, redraftLetter } from '../records.ts';
import {
  asSystem,
  draft,
  historyOf,
  openSample,
  partsToDraft,
  tasksOf,
  textOfPdf,
  toDraft,
} from '../testing.ts';
import { decideOnLetter } from './decide-on-letter.ts';
import { settleDraft } from './letter-steps.ts';
import { composeLetter } from './make-letter.ts';

/** The clock stands at 2023-04-03T13:12:00Z. */
const today = day('2023-04-03');

describe.each(engines)('drafts of letters on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSample(engine);
  });
  afterAll(() => runtime.close());

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
      const [task] = await tasksOf(runtime, letter.letterId);
      expect(task).toMatchObject({ ownerId: sampleId('reyes'), subjectKind: 'letter' });
      expect((await historyOf(runtime, letter.letterId)).map(({ event, to }) => [event, to])).toEqual([
        ['draft-letter', 'drafted'],
        ['release-letter', 'released'],
      ]);
    });

    test('keeps each decision about it with the facts that it read', async () => {
      const { letterId } = await draft(runtime, toDraft(runtime));
      const [, released] = await historyOf(runtime, letterId);
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
      expect(await tasksOf(runtime, letter.letterId)).toHaveLength(1);
      expect(await historyOf(runtime, letter.letterId)).toHaveLength(2);
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
      const [, settled] = await historyOf(runtime, letter.letterId);
      expect(settled?.event).toBe('block-letter');
      expect(failed(settled)?.map(({ about, test: name }) => about ?? name)).toEqual(tests);
      expect(await tasksOf(runtime, letter.letterId)).toHaveLength(1);
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
      expect((await historyOf(runtime, letter.letterId)).map(({ event }) => event)).toEqual([
        'draft-letter',
        'block-letter',
        'redraft-letter',
        'release-letter',
      ]);
      expect(await tasksOf(runtime, letter.letterId)).toHaveLength(1);
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
    const [, released] = await historyOf(runtime, letter.letterId);
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
        return await settleDraft(tx, drafted, decisions, {}, { printProblems: [] });
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
});
