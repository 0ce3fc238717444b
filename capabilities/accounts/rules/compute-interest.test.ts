import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, daysBetween, earlierDay } from '#kernel/calendar/day.ts';
import { cents, parseDollars, sumCents } from '#kernel/money/cents.ts';
import { truthRows } from '#truth/rows.ts';
import type { InterestKind } from '../parameters/interest-rates.ts';
import { computeInterest } from './compute-interest.ts';
import { NoInterestRate } from './interest-table.ts';

const law = { id: 'none', adopted: [] };
const interest = (amount: string, from: string, to: string, kind: InterestKind = 'underpayment') => {
  const amountCents = parseDollars(amount);
  if (amountCents === undefined) throw new Error(`${amount} is no amount`);
  return computeInterest({ amountCents, fromDay: day(from), toDay: day(to), kind }, law);
};

describe('published cases, to the cent', () => {
  test.each(truthRows('interest_cases.csv'))('$case_id: $source', (row) => {
    const computed = interest(
      row['principal'] ?? '',
      row['from_date_exclusive'] ?? '',
      row['to_date_inclusive'] ?? '',
    );
    expect(computed.interestCents).toBe(parseDollars(row['expected_interest'] ?? ''));
  });

  test('26 CFR 301.6622-1(c)(2): $1,424.66 of 31 December 1982 is $1,462.62 on 1 March 1983', () => {
    const { interestCents, steps } = interest('1424.66', '1982-12-31', '1983-03-01');
    expect(142_466 + interestCents).toBe(146_262);
    expect(steps).toMatchObject([{ days: 60, ratePercent: 16, daysInYear: 365 }]);
  });

  test('26 CFR 301.6622-1(c)(2): leaving out the day of payment would give $1,461.98', () => {
    expect(142_466 + interest('1424.66', '1982-12-31', '1983-02-28').interestCents).toBe(146_198);
  });

  test('the factors of Rev. Proc. 95-17 for 76 and 92 days at 6 percent', () => {
    expect(interest('10000.00', '2002-04-15', '2002-06-30').factor).toBe('0.012570476');
    expect(interest('10125.70', '2002-06-30', '2002-09-30').factor).toBe('0.015236961');
  });
});

describe('edges of a day', () => {
  test('the day it runs from is not counted, the day it runs to is', () => {
    expect(interest('1000000.00', '2023-04-15', '2023-04-15').interestCents).toBe(0);
    expect(interest('1000000.00', '2023-04-15', '2023-04-16').interestCents).toBe(19_178);
  });

  test('a new rate counts from its first day', () => {
    expect(interest('1000000.00', '2023-09-29', '2023-09-30').interestCents).toBe(19_178);
    expect(interest('1000000.00', '2023-09-30', '2023-10-01').interestCents).toBe(21_918);
  });

  test('a day of a leap year is one of 366', () => {
    expect(interest('1000000.00', '2023-12-30', '2023-12-31').interestCents).toBe(21_918);
    expect(interest('1000000.00', '2023-12-31', '2024-01-01').interestCents).toBe(21_858);
  });

  test('a day outside the known rates is refused and the known span named', () => {
    expect(() => interest('1.00', '1982-12-30', '1983-01-31')).toThrow('from 1982-12-31 to 2026-12-31');
    expect(() => interest('1.00', '2026-12-01', '2027-01-01')).toThrow(NoInterestRate);
    expect(() => interest('1.00', '1998-12-30', '1999-01-31', 'corporate-overpayment')).toThrow(
      NoInterestRate,
    );
    expect(interest('1.00', '1998-12-31', '1999-01-31', 'corporate-overpayment').interestCents).toBe(1);
  });

  test('a credit bears no interest', () => {
    const facts = { amountCents: cents(-1), fromDay: day('2020-01-01'), toDay: day('2020-02-01') };
    expect(() => computeInterest({ ...facts, kind: 'underpayment' }, law)).toThrow(RangeError);
  });
});

test('each kind has its own rate: the second quarter of 2026', () => {
  const ofKind = (kind: InterestKind) =>
    interest('1000000.00', '2026-03-31', '2026-06-30', kind).steps[0]?.ratePercent;
  expect(ofKind('underpayment')).toBe(6);
  expect(ofKind('overpayment')).toBe(6);
  expect(ofKind('corporate-overpayment')).toBe(5);
  expect(ofKind('corporate-overpayment-over-threshold')).toBe(3.5);
  expect(ofKind('large-corporate-underpayment')).toBe(8);
});

test('the steps split where the rate or the length of the year changes, and nowhere else', () => {
  const { steps } = interest('10000.00', '2023-03-31', '2025-03-31');
  expect(
    steps.map(({ fromDay, toDay, ratePercent, daysInYear }) => [fromDay, toDay, ratePercent, daysInYear]),
  ).toEqual([
    ['2023-03-31', '2023-09-30', 7, 365],
    ['2023-09-30', '2023-12-31', 8, 365],
    ['2023-12-31', '2024-12-31', 8, 366],
    ['2024-12-31', '2025-03-31', 7, 365],
  ]);
});

const spans = fc
  .tuple(fc.integer({ min: 0, max: 16_000 }), fc.integer({ min: 0, max: 3000 }))
  .map(([start, length]) => {
    const fromDay = addDays(day('1982-12-31'), start);
    const days = Math.min(length, daysBetween(fromDay, day('2026-12-31')));
    return { fromDay, toDay: addDays(fromDay, days), days };
  });

test('the steps leave no day out and come to the interest of the whole', () => {
  fc.assert(
    fc.property(spans, fc.nat(10_000_000_00), ({ fromDay, toDay, days }, amount) => {
      const facts = { amountCents: cents(amount), fromDay, toDay, kind: 'underpayment' } as const;
      const { interestCents, steps } = computeInterest(facts, law);
      expect(sumCents(steps.map((step) => step.interestCents))).toBe(interestCents);
      expect(steps.reduce((sum, step) => sum + step.days, 0)).toBe(days);
      let before = fromDay;
      for (const step of steps) {
        expect(step.fromDay).toBe(before);
        before = step.toDay;
      }
    }),
    { numRuns: 200 },
  );
});

test('more days and a larger amount never bear less', () => {
  fc.assert(
    fc.property(spans, fc.nat(1_000_000_00), fc.nat(1000), ({ fromDay, toDay }, amount, more) => {
      const of = (count: number, to: typeof toDay) =>
        computeInterest({ amountCents: cents(count), fromDay, toDay: to, kind: 'underpayment' }, law)
          .interestCents;
      const base = of(amount, toDay);
      expect(of(amount + more, toDay)).toBeGreaterThanOrEqual(base);
      expect(of(amount, earlierDay(addDays(toDay, 1), day('2026-12-31')))).toBeGreaterThanOrEqual(base);
    }),
    { numRuns: 200 },
  );
});
