import { expect, test } from 'vitest';
import type { EntityKind } from '#capabilities/taxpayers/index.ts';
import { dollars } from '#kernel/money/cents.ts';
import { day } from '#kernel/calendar/day.ts';
import { computeFailureToPay } from './compute-failure-to-pay.ts';
import { isOwedByIndividual } from './owed-by-individual.ts';

test.each<[EntityKind, boolean | 'unknown']>([
  ['individual', true],
  ['sole-proprietor', true],
  ['corporation', false],
  ['partnership', false],
  ['estate', false],
  ['trust', false],
  ['llc', 'unknown'],
  ['other', 'unknown'],
])('a balance of an entity of the kind %s: %s', (entity, holds) => {
  expect(isOwedByIndividual(entity)).toBe(holds);
});

test('[IA-A-079] a sole proprietor’s Form 941 balance is reduced, a corporation’s is not', () => {
  const rateFor = (entity: EntityKind) =>
    computeFailureToPay(
      {
        taxCents: dollars(10_000),
        dueDay: day('2022-07-31'),
        throughDay: day('2022-08-31'),
        payments: [],
        owedByIndividual: isOwedByIndividual(entity) === true,
        filedTimely: true,
        agreements: [{ fromDay: day('2022-08-01'), untilDay: 'in-effect' }],
        noticeDay: 'none',
        monthOfApproval: 'counts',
      },
      { id: 'none', adopted: [] },
    ).ratePercent;
  expect(rateFor('sole-proprietor')).toBe(0.25);
  expect(rateFor('corporation')).toBe(0.5);
});
