import { expect, test } from 'vitest';
import { addDays, day, dayNumber } from '#kernel/calendar/day.ts';
import { cents } from '#kernel/money/cents.ts';
import { computeFailureToPay } from './compute-failure-to-pay.ts';
import { penaltyRowFrom } from './penalty-row.ts';
import type { PenaltyTerms } from './penalty-rates.ts';

const law = { id: 'none', adopted: [] };
const terms: PenaltyTerms = {
  dueDay: day('2018-04-17'),
  owedByIndividual: true,
  filedTimely: true,
  agreements: [{ fromDay: day('2020-02-01'), untilDay: day('2021-03-04') }],
  noticeDay: day('2021-01-15'),
  monthOfApproval: 'counts',
};
const numberOf = (text: string) => dayNumber(day(text));

test('the first day asked for is in an answer, the last is not', () => {
  const row = penaltyRowFrom(terms, day('2018-05-18'), law);
  expect(row(numberOf('2018-05-18'))).toBe(0);
  expect(row(numberOf('2018-05-19'))).toBe(50);
  expect(row(numberOf('2018-06-18'))).toBe(0);
  expect(row(numberOf('2018-08-01'))).toBe(100);
});

test('the row brings the months of a failure to pay, however it is cut, and stops at the maximum', () => {
  const taxCents = cents(1_000_000);
  const throughDay = day('2023-12-31');
  const whole = computeFailureToPay({ ...terms, taxCents, payments: [], throughDay }, law);
  for (const step of [1, 7, 30, 45, 400]) {
    const row = penaltyRowFrom(terms, terms.dueDay, law);
    let total = 0;
    for (let on = terms.dueDay; on <= throughDay; on = addDays(on, step)) total += row(dayNumber(on));
    total += row(dayNumber(throughDay) + 1);
    expect(total / 100).toBe(whole.ratePercent);
  }
  expect(whole.ratePercent).toBe(25);
});
