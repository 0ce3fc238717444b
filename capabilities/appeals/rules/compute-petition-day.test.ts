import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { computePetitionDay, type PetitionFacts } from './compute-petition-day.ts';
import { adopted } from './testing.ts';

const petition = (facts: Partial<PetitionFacts>) =>
  computePetitionDay(
    {
      document: 'notice-of-deficiency',
      mailedDay: day('2026-01-09'),
      addressedAbroad: false,
      printedDay: 'none',
      ...facts,
    },
    adopted,
  );

test('[PAMX-053] a notice of 2026-01-09 to an address abroad can be petitioned until 2026-06-08', () => {
  expect(petition({ addressedAbroad: true })).toMatchObject({ review: 'tax-court', lastDay: '2026-06-08' });
  expect(petition({})).toMatchObject({ lastDay: '2026-04-09' });
});

test('[PAMX-053] a last day on a weekend goes on, and a later day printed on the notice counts', () => {
  expect(petition({ mailedDay: day('2026-01-05') })).toMatchObject({ lastDay: '2026-04-06' });
  expect(petition({ printedDay: day('2026-04-20') })).toMatchObject({ lastDay: '2026-04-20' });
  expect(petition({ printedDay: day('2026-04-01') })).toMatchObject({ lastDay: '2026-04-09' });
});

test('[PAMX-054] a due process determination of 2026-03-02 can be petitioned for 30 days and not for 90', () => {
  const determination = petition({ document: 'due-process-determination', mailedDay: day('2026-03-02') });
  expect(determination).toMatchObject({ review: 'tax-court', lastDay: '2026-04-01' });
});

test.each(['equivalent-hearing-decision', 'offer-rejection-sustained'] as const)(
  '[PAMX-054] %s gives no petition',
  (document) => expect(petition({ document })).toEqual({ review: 'no-petition', steps: [] }),
);

test('[PAMX-055] a recovery penalty has no days to count: it is contested by a claim for refund', () => {
  expect(petition({ document: 'recovery-penalty' })).toEqual({ review: 'refund-claim', steps: [] });
});

test('what is not known is read on the notice, and an unknown address gets the shorter days', () => {
  expect(petition({ document: 'other' })).toEqual({ review: 'read-the-notice', steps: [] });
  expect(petition({ addressedAbroad: 'unknown' })).toMatchObject({ lastDay: '2026-04-09' });
});
