import { describe, expect, test } from 'vitest';
import { addMonths, day, type Day } from '#kernel/calendar/day.ts';
import { dollars, zeroCents } from '#kernel/money/cents.ts';
import { computeBalanceOn } from './compute-balance-on.ts';
import { computeFailureToPay } from './compute-failure-to-pay.ts';
import { computeInterest } from './compute-interest.ts';
import type { PlanModule } from './plan.ts';

const law = { id: 'none', adopted: [] };
const terms = {
  dueDay: day('2022-04-18'),
  owedByIndividual: true,
  filedTimely: true,
  agreements: [{ fromDay: day('2023-01-01'), untilDay: 'in-effect' }],
  noticeDay: 'none',
  monthOfApproval: 'counts',
} as const;
const module: PlanModule = {
  module: '30 202112',
  balance: {
    taxCents: dollars(10_000),
    assessedPenaltyCents: zeroCents,
    assessedInterestCents: zeroCents,
    accruedPenaltyCents: zeroCents,
    accruedInterestCents: zeroCents,
  },
  balanceDay: day('2022-04-18'),
  interest: 'underpayment',
  failureToPay: terms,
  csedDay: day('2032-06-01'),
};
const on = (text: string, change: Partial<PlanModule> = {}) =>
  computeBalanceOn({ module: { ...module, ...change }, onDay: day(text) }, law);

test('[IA-A-013] in an agreement from 2023-01-01 more has accrued by 2023-07-01 than by 2023-06-01', () => {
  const [june, july] = [on('2023-06-01'), on('2023-07-01')];
  for (const part of ['interestCents', 'penaltyCents', 'totalCents'] as const) {
    expect(june[part]).toBeGreaterThan(0);
    expect(july[part]).toBeGreaterThan(june[part]);
  }
});

describe('while nothing is paid', () => {
  const days: readonly Day[] = [1, 5, 14].map((months) => addMonths(day('2022-05-02'), months));

  test.each(days)('interest and penalty to %s are those of their own rules', (onDay) => {
    const { interestCents, penaltyCents, totalCents, balance } = computeBalanceOn({ module, onDay }, law);
    const facts = { fromDay: module.balanceDay, toDay: onDay, kind: 'underpayment' } as const;
    expect(interestCents).toBe(
      computeInterest({ ...facts, amountCents: dollars(10_000) }, law).interestCents,
    );
    const failure = { ...terms, taxCents: dollars(10_000), payments: [], throughDay: onDay };
    expect(penaltyCents).toBe(computeFailureToPay(failure, law).penaltyCents);
    expect(totalCents).toBe(dollars(10_000) + interestCents + penaltyCents);
    expect(balance).toMatchObject({ accruedInterestCents: interestCents, accruedPenaltyCents: penaltyCents });
  });
});

test('a penalty month that begins on the day itself is not in what pays off on it', () => {
  expect(on('2022-05-18').penaltyCents).toBe(dollars(50));
  expect(on('2022-05-19').penaltyCents).toBe(dollars(50));
  expect(on('2022-05-20').penaltyCents).toBe(dollars(100));
});

test('interest runs on assessed penalty and on interest, not on penalty that has only accrued', () => {
  const owed = { ...module.balance, taxCents: zeroCents };
  const bearing = (balance: PlanModule['balance']) => on('2023-04-18', { balance }).interestCents;
  const year = bearing({ ...owed, taxCents: dollars(10_000) });
  expect(year).toBeGreaterThan(0);
  expect(bearing({ ...owed, assessedPenaltyCents: dollars(10_000) })).toBe(year);
  expect(bearing({ ...owed, assessedInterestCents: dollars(10_000) })).toBe(year);
  expect(bearing({ ...owed, accruedInterestCents: dollars(10_000) })).toBe(year);
  expect(bearing({ ...owed, accruedPenaltyCents: dollars(10_000) })).toBe(0);
});

test('on the balance day itself nothing has accrued since', () => {
  expect(on('2022-04-18')).toMatchObject({ interestCents: 0, penaltyCents: 0, totalCents: dollars(10_000) });
});

test('a day before the balance day is a mistake of the caller', () => {
  expect(() => on('2022-04-17')).toThrow(RangeError);
});

test('beyond the known rates the last one is held, and the answer says to which day they are known', () => {
  expect(on('2027-06-01').ratesKnownToDay).toBe('2026-12-31');
  expect(on('2027-06-01').interestCents).toBeGreaterThan(on('2026-12-31').interestCents);
});

test('where every accrual is in the balance already, the balance stays', () => {
  expect(on('2026-01-01', { interest: 'none', failureToPay: 'none' }).totalCents).toBe(dollars(10_000));
});
