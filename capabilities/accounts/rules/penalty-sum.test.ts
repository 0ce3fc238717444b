import { expect, test } from 'vitest';
import { addDays, day, dayNumber } from '#kernel/calendar/day.ts';
import { cents } from '#kernel/money/cents.ts';
import { computeFailureToPay } from './compute-failure-to-pay.ts';
import { penaltyMonthsAfter } from './penalty-months.ts';
import type { PenaltyTerms } from './penalty-rates.ts';
import { penaltySumOf } from './penalty-sum.ts';

const law = { id: 'none', adopted: [] };
const terms: PenaltyTerms = {
  dueDay: day('2018-04-17'),
  owedByIndividual: true,
  filedTimely: true,
  agreements: [{ fromDay: day('2020-02-01'), untilDay: day('2021-03-04') }],
  noticeDay: day('2021-01-15'),
  monthOfApproval: 'counts',
};

test('no month brings nothing, the first its rate, and months before the law reduces theirs 0.5 each', () => {
  const sumOf = penaltySumOf(terms, law);
  expect([0, 1, 2, 21].map(sumOf)).toEqual([0, 50, 100, 1050]);
});

test('the month in which an agreement begins is reduced, and those after it', () => {
  const sumOf = penaltySumOf(terms, law);
  // The 22nd month runs from 18 January to 17 February 2020.
  expect([22, 23].map((months) => sumOf(months) - sumOf(months - 1))).toEqual([25, 25]);
});

test('asked in any order it says the same', () => {
  const sumOf = penaltySumOf(terms, law);
  const forward = Array.from({ length: 60 }, (_, months) => sumOf(months));
  const backward = Array.from({ length: 60 }, (_, months) => sumOf(59 - months));
  expect(backward.toReversed()).toEqual(forward);
});

test.each([
  ['counts', 'none'],
  ['does-not-count', 'none'],
  ['counts', day('2019-06-01')],
  ['counts', day('2021-01-15')],
] as const)(
  'month by month it is the failure to pay: month of approval %s, notice %s',
  (monthOfApproval, noticeDay) => {
    const of = { ...terms, monthOfApproval, noticeDay };
    const sumOf = penaltySumOf(of, law);
    const { lastNumber } = penaltyMonthsAfter(of.dueDay);
    for (let months = 1; months < 80; months += 1) {
      const throughDay = addDays(of.dueDay, lastNumber(months) - dayNumber(of.dueDay));
      const whole = computeFailureToPay({ ...of, taxCents: cents(1_000_000), payments: [], throughDay }, law);
      expect(sumOf(months) / 100).toBe(whole.ratePercent);
    }
    expect(sumOf(600)).toBe(2500);
  },
);
