import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { computeLeastPaymentCents, type Within } from './compute-least-payment.ts';
import { caseWith, owing, sampleLaw, sampleModule } from './testing.ts';

const first = day('2023-05-15');
const lastOf = (payments: number) => addMonths(first, payments - 1);
const least = (modules: readonly (typeof sampleModule)[], within: Within) =>
  computeLeastPaymentCents(caseWith(), modules, within, sampleLaw);

describe('with every accrual given', () => {
  const given = (total: number, payments: number, period = '202112') => ({
    ...sampleModule,
    period,
    balance: owing(dollars(total)),
    csedDay: lastOf(payments),
  });

  test('the total is divided by the payments and rounded up to the cent', () => {
    expect(least([given(9_600, 120)], { months: 36 })).toBe(26_667);
    expect(least([given(12_000, 60)], 'csed')).toBe(20_000);
    expect(least([given(12_000, 61)], 'csed')).toBe(19_673);
  });

  test('each module has its own statute: the earlier one asks for more', () => {
    expect(least([given(1_000, 10), given(1_000, 100, '202012')], 'csed')).toBe(10_000);
    expect(least([given(1_000, 100), given(9_000, 100, '202012')], 'csed')).toBe(10_000);
  });

  test('a statute that ends before the first payment leaves none, an unknown one leaves the answer unknown', () => {
    expect(least([{ ...given(1, 1), csedDay: day('2023-05-14') }], 'csed')).toBe('none');
    expect(least([{ ...given(1, 1), csedDay: 'unknown' }], 'csed')).toBe('unknown');
    expect(least([{ ...given(1, 1), csedDay: 'unknown' }], { months: 12 })).toBe(9);
  });

  test('nothing owed takes no payment', () => {
    expect(least([given(0, 12)], 'csed')).toBe(0);
  });
});

describe('with accruals projected', () => {
  const computed = (taxCents: number, changes: Partial<typeof sampleModule> = {}) => ({
    ...sampleModule,
    ...changes,
    balance: { ...owing(cents(taxCents)), accrualsToPayoffCents: 'computed' as const },
  });

  test('more owed never takes less, and an earlier statute never does', () => {
    const amount = fc.integer({ min: 1, max: 5_000_000 });
    const months = fc.integer({ min: 1, max: 110 });
    fc.assert(
      fc.property(amount, amount, months, months, (a, b, m, n) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [soon, late] = [Math.min(m, n), Math.max(m, n)];
        const at = (tax: number, payments: number) =>
          Number(least([computed(tax, { csedDay: lastOf(payments) })], 'csed'));
        expect(at(more, late)).toBeGreaterThanOrEqual(at(less, late));
        expect(at(more, soon)).toBeGreaterThanOrEqual(at(more, late));
      }),
      { numRuns: 40 },
    );
  });

  test.each`
    missing           | changes
    ${'assessment'}   | ${{ assessedDay: 'unknown' }}
    ${'due day'}      | ${{ returnDueDay: 'unknown' }}
    ${'timely filed'} | ${{ timelyFiled: 'unknown' }}
  `('without the $missing the answer is unknown', ({ changes }) => {
    expect(least([computed(500_000, changes)], 'csed')).toBe('unknown');
  });

  test('a civil penalty bears interest but no failure-to-pay, so it takes less than tax', () => {
    const penalty = computed(500_000, { kind: 'individual-other', returnDueDay: 'unknown' });
    expect(Number(least([penalty], { months: 36 }))).toBeLessThan(
      Number(least([computed(500_000)], { months: 36 })),
    );
  });
});
