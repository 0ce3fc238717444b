import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, day } from '#kernel/calendar/day.ts';
import { cents, dollars, parseDollars, sumCents } from '#kernel/money/cents.ts';
import { truthRows } from '#truth/rows.ts';
import { agreementPeriodsOf, levyNoticeDayOf } from './agreement-periods.ts';
import { computeFailureToPay, type FailureToPayFacts } from './compute-failure-to-pay.ts';
import { isFiledTimely } from './filed-timely.ts';
import type { Transaction } from './module.ts';

const law = { id: 'none', adopted: [] };
const plain: FailureToPayFacts = {
  taxCents: dollars(10_000),
  dueDay: day('2022-01-31'),
  throughDay: day('2022-07-31'),
  payments: [],
  owedByIndividual: true,
  filedTimely: true,
  agreements: [],
  noticeDay: 'none',
  monthOfApproval: 'counts',
};
const compute = (change: Partial<FailureToPayFacts>) => computeFailureToPay({ ...plain, ...change }, law);
const inEffect = (fromDay: string, untilDay?: string) => ({
  agreements: [
    { fromDay: day(fromDay), untilDay: untilDay === undefined ? ('in-effect' as const) : day(untilDay) },
  ],
});
const code = (actionCode: string, onDay: string): Transaction => ({
  code: '971',
  actionCode,
  onDay: day(onDay),
  amountCents: cents(0),
});

describe('published and worked examples', () => {
  const rows = truthRows('ftp_examples.csv');
  const rowOf = (id: string) => rows.find((row) => row['case_id'] === id) ?? {};
  const centsIn = (id: string) => parseDollars(rowOf(id)['expected_ftp'] ?? '');
  const dated = rows.filter(
    ({ due_date = '', end_date = '', case_id = '' }) =>
      due_date !== '' && end_date.length === 10 && case_id !== 'FTP-21b',
  );

  test.each(dated)('$case_id: $source', (row) => {
    const { penaltyCents, months } = compute({
      taxCents: parseDollars(row['tax_unpaid'] ?? '') ?? cents(-1),
      dueDay: day(row['due_date'] ?? ''),
      throughDay: day(row['end_date'] ?? ''),
    });
    expect(penaltyCents).toBe(parseDollars(row['expected_ftp'] ?? ''));
    expect(months.filter(({ ratePercent }) => ratePercent > 0)).toHaveLength(Number(row['months']));
  });

  test('FTP-04 and FTP-05: twelve months, without and with an agreement in effect', () => {
    const year = { taxCents: dollars(10_000), throughDay: day('2023-01-31') };
    expect(compute(year).penaltyCents).toBe(centsIn('FTP-04'));
    expect(compute({ ...year, ...inEffect('2022-01-31') }).penaltyCents).toBe(centsIn('FTP-05'));
  });

  const ia = {
    taxCents: dollars(1000),
    dueDay: day('2022-04-18'),
    throughDay: day('2022-12-31'),
    payments: [{ onDay: day('2022-12-18'), amountCents: dollars(1000) }],
    ...inEffect('2022-06-01', '2022-12-31'),
  };

  test('FTP-30: the month of approval is reduced under 26 U.S.C. § 6651(h)', () => {
    expect(compute(ia).penaltyCents).toBe(centsIn('FTP-30'));
    expect(compute(ia).months.map(({ ratePercent }) => ratePercent)).toEqual([
      0.5,
      ...Array<number>(7).fill(0.25),
    ]);
  });

  test('FTP-30, TIGTA 2003-10-077: programming that began a month later gives $25.00', () => {
    expect(compute({ ...ia, monthOfApproval: 'does-not-count' }).penaltyCents).toBe(2500);
  });

  test('FTP-31: the same with a return filed late is never reduced', () => {
    expect(compute({ ...ia, filedTimely: false }).penaltyCents).toBe(centsIn('FTP-31'));
  });

  test('FTP-21b, our choice: what is paid on the first day of a month is paid by its beginning', () => {
    const month = { taxCents: dollars(1000), dueDay: day('2024-04-15'), throughDay: day('2024-05-16') };
    const paidOn = (onDay: string) => ({
      ...month,
      payments: [{ onDay: day(onDay), amountCents: dollars(1000) }],
    });
    expect(compute(paidOn('2024-05-15')).penaltyCents).toBe(500);
    expect(compute(paidOn('2024-05-16')).penaltyCents).toBe(500);
    expect(compute(paidOn('2024-05-17')).penaltyCents).toBe(1000);
    expect(compute(month).penaltyCents).toBe(1000);
  });
});

describe('IRM 5.14.1.2(7)', () => {
  test('[IA-A-076] six months in an agreement add $150.00, and $300.00 if any one condition fails', () => {
    const agreed = inEffect('2022-01-31');
    expect(compute(agreed).penaltyCents).toBe(15_000);
    expect(compute({}).penaltyCents).toBe(30_000);
    expect(compute({ ...agreed, owedByIndividual: false }).penaltyCents).toBe(30_000);
    expect(compute({ ...agreed, filedTimely: false }).penaltyCents).toBe(30_000);
    const early = { dueDay: day('1999-12-31'), throughDay: day('2000-06-30') };
    expect(compute({ ...early, ...inEffect('1999-12-31') }).penaltyCents).toBe(30_000);
    expect(compute({ ...early, ...inEffect('2000-01-01') }).penaltyCents).toBe(15_000);
    const noticed = compute({ ...agreed, noticeDay: day('2022-01-31') });
    expect(noticed.months.map(({ ratePercent }) => ratePercent)).toEqual([0.5, 1, 1, 1, 1, 1]);
  });

  test('[IA-A-077] AC 043 reduces nothing; the month of AC 063 and those after it are reduced', () => {
    const agreements = agreementPeriodsOf([code('043', '2023-01-10'), code('063', '2023-04-12')]);
    const { months } = compute({ dueDay: day('2022-12-15'), throughDay: day('2023-06-15'), agreements });
    expect(months.map(({ firstDay, ratePercent }) => [firstDay, ratePercent])).toEqual([
      ['2022-12-16', 0.5],
      ['2023-01-16', 0.5],
      ['2023-02-16', 0.5],
      ['2023-03-16', 0.25],
      ['2023-04-16', 0.25],
      ['2023-05-16', 0.25],
    ]);
  });

  test('[IA-A-078] an agreement entered into on 1999-12-31 reduces nothing, on 2000-01-01 it does', () => {
    const later = { dueDay: day('2000-02-29'), throughDay: day('2000-03-31') };
    expect(compute({ ...later, ...inEffect('1999-12-31') }).months[0]?.ratePercent).toBe(0.5);
    expect(compute({ ...later, ...inEffect('2000-01-01') }).months[0]?.ratePercent).toBe(0.25);
  });

  test('[IA-A-080] a return filed on its extended due day is timely, the day after it is not', () => {
    const dueDayWithExtension = day('2022-10-17');
    const module = (filedDay: string) => {
      const filedTimely = isFiledTimely({ filedDay: day(filedDay), dueDayWithExtension }) === true;
      const months = { dueDay: day('2022-04-18'), throughDay: day('2022-11-18') };
      return compute({ ...months, filedTimely, ...inEffect('2022-10-20') }).months.at(-1)?.ratePercent;
    };
    expect(module('2022-10-17')).toBe(0.25);
    expect(module('2022-10-18')).toBe(0.5);
  });

  test('[IA-A-081] AC 069 of 2022-11-01 before the agreement keeps the reduced rate away', () => {
    const codes = [code('063', '2023-01-09')];
    const months = { dueDay: day('2022-04-18'), throughDay: day('2023-03-18') };
    const lastRate = (transactions: readonly Transaction[]) =>
      compute({
        ...months,
        agreements: agreementPeriodsOf(transactions),
        noticeDay: levyNoticeDayOf(transactions),
      }).months.at(-1)?.ratePercent;
    expect(lastRate(codes)).toBe(0.25);
    expect(lastRate([code('069', '2022-11-01'), ...codes])).toBe(1);
  });

  test('[IA-A-082] AC 069 effective for December 2022 makes it $100.00 instead of $50.00', () => {
    const december = { throughDay: day('2022-12-31') };
    const transactions = [code('069', '2022-11-20')];
    expect(compute(december).months.at(-1)?.penaltyCents).toBe(5000);
    const noticed = compute({ ...december, noticeDay: levyNoticeDayOf(transactions) });
    expect(noticed.months.at(-1)).toMatchObject({
      firstDay: '2022-12-01',
      reason: 'after-notice',
      penaltyCents: 10_000,
    });
    expect(noticed.months.at(-2)?.penaltyCents).toBe(5000);
  });

  test('[IA-A-083] after 48 months at 0.5 the fourth reduced one reaches 25 percent', () => {
    const dueDay = day('2018-01-31');
    const agreed = inEffect('2022-02-01');
    const through = (month: number) => compute({ dueDay, ...agreed, throughDay: addMonths(dueDay, month) });
    expect(through(48).penaltyCents).toBe(240_000);
    expect(through(51).penaltyCents).toBe(247_500);
    expect(through(52).penaltyCents).toBe(250_000);
    expect(through(53).penaltyCents).toBe(250_000);
    expect(through(53).months.at(-1)).toMatchObject({
      ratePercent: 0,
      reason: 'maximum-reached',
      penaltyCents: 0,
    });
  });

  test('[IA-A-084] months after the one of AC 163 are at 0.5 again; a default without it leaves 0.25', () => {
    const months = { dueDay: day('2022-04-18'), throughDay: day('2023-07-18') };
    const rates = (transactions: readonly Transaction[]) =>
      compute({ ...months, agreements: agreementPeriodsOf(transactions) })
        .months.slice(-3)
        .map(({ firstDay, ratePercent }) => [firstDay, ratePercent]);
    expect(rates([code('063', '2022-06-01'), code('163', '2023-05-10')])).toEqual([
      ['2023-04-19', 0.25],
      ['2023-05-19', 0.5],
      ['2023-06-19', 0.5],
    ]);
    const inDefault = [code('063', '2022-06-01')];
    expect(rates(inDefault)).toEqual([
      ['2023-04-19', 0.25],
      ['2023-05-19', 0.25],
      ['2023-06-19', 0.25],
    ]);
  });

  test('[IA-A-085] ten months of an agreement stay at $250.00 after its termination', () => {
    const ended = { agreements: agreementPeriodsOf([code('063', '2022-02-01'), code('163', '2022-11-30')]) };
    const after = compute({ ...ended, throughDay: day('2023-03-31') });
    expect(sumCents(after.months.slice(0, 10).map(({ penaltyCents }) => penaltyCents))).toBe(25_000);
    expect(after.months.slice(10).map(({ ratePercent }) => ratePercent)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
});

test('each month runs on the tax less what was paid by its first day', () => {
  const payments = [
    { onDay: day('2022-03-01'), amountCents: dollars(4000) },
    { onDay: day('2022-04-02'), amountCents: dollars(1000) },
  ];
  expect(compute({ payments }).months.map(({ baseCents }) => baseCents)).toEqual(
    [10_000, 6000, 6000, 5000, 5000, 5000].map(dollars),
  );
});

test('no month follows the one in which the tax was paid', () => {
  const payments = [{ onDay: day('2022-03-15'), amountCents: dollars(12_000) }];
  expect(compute({ payments }).months.map(({ firstDay }) => firstDay)).toEqual(['2022-02-01', '2022-03-01']);
});

test('the months come to the sum rounded once: two months of $1.00 are one cent', () => {
  const { months, penaltyCents } = compute({ taxCents: dollars(1), throughDay: day('2022-03-31') });
  expect(months.map((month) => month.penaltyCents)).toEqual([1, 0]);
  expect(penaltyCents).toBe(1);
});

/**
 * Walks day by day and asks for each whether a month begins: slow and obvious, for due days that every
 * month has.
 */
function penaltyByWalking({ taxCents, dueDay, throughDay, payments }: FailureToPayFacts): number {
  let tenThousandths = 0;
  let used = 0;
  for (let on = addDays(dueDay, 1); on <= throughDay; on = addDays(on, 1)) {
    if (on.slice(8) !== addDays(dueDay, 1).slice(8)) continue;
    const paid = payments.reduce((sum, payment) => sum + (payment.onDay <= on ? payment.amountCents : 0), 0);
    if (paid >= taxCents) break;
    const rate = Math.min(50, 2500 - used);
    used += rate;
    tenThousandths += (taxCents - paid) * rate;
  }
  return Math.floor((tenThousandths + 5000) / 10_000);
}

test('the whole is what a walk day by day gives', () => {
  const dueDays = fc.integer({ min: 1, max: 27 }).map((of) => day(`2017-03-${String(of).padStart(2, '0')}`));
  const payments = fc.array(
    fc.tuple(fc.nat(2500), fc.nat(300_000)).map(([after, amount]) => ({ after, amountCents: cents(amount) })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(dueDays, fc.nat(2500), fc.nat(1_000_000), payments, (dueDay, length, tax, paid) => {
      const facts: FailureToPayFacts = {
        ...plain,
        taxCents: cents(tax),
        dueDay,
        throughDay: addDays(dueDay, length),
        payments: paid.map(({ after, amountCents }) => ({
          onDay: addDays(dueDay, after),
          amountCents,
        })),
      };
      const { penaltyCents, months } = computeFailureToPay(facts, law);
      expect(penaltyCents).toBe(penaltyByWalking(facts));
      expect(sumCents(months.map((month) => month.penaltyCents))).toBe(penaltyCents);
    }),
    { numRuns: 150 },
  );
});
