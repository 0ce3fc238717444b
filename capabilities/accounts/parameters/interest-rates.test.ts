import { describe, expect, test } from 'vitest';
import { addDays, addMonths, day } from '#kernel/calendar/day.ts';
import { inForce, NoValueInForce } from '#kernel/law/parameter.ts';
import { truthRows } from '#truth/rows.ts';
import { interestRatesLastDay } from './interest-rates-last-day.ts';
import { type InterestKind, interestRates } from './interest-rates.ts';

const law = { id: 'none', adopted: [] };
const rateOn = (kind: InterestKind, on: string) => inForce(interestRates[kind], day(on), law).value;
const rateOrGapOn = (kind: InterestKind, on: string) => (on < firstDayOf(kind) ? 'gap' : rateOn(kind, on));
const firstDayOf = (kind: InterestKind) => interestRates[kind].values[0]?.from ?? '';
const kinds = Object.keys(interestRates) as InterestKind[];

const periods = truthRows('interest_periods_1974_2024.csv').filter(({ begin = '' }) => begin >= '1983-01-01');
const quarters = truthRows('interest_rates.csv');
/**
 * The last quarters of the file lack three columns, so that what follows the source stands three columns to
 * the left.
 */
const isWhole = (row: Readonly<Record<string, string>>) => row['confidence'] !== '';
const whole = quarters.filter(isWhole);
const short = quarters.filter((row) => !isWhole(row));

describe('FR Doc 2024-21785: the table of rates from 1983 to 2024', () => {
  test.each(periods)(
    '$begin to $end: underpayment $underpayment_pct, overpayment $overpayment_pct',
    (row) => {
      const corporate = row['corp_overpayment_pct'] ?? '';
      for (const on of [row['begin'] ?? '', row['end'] ?? '']) {
        expect(rateOn('underpayment', on)).toBe(Number(row['underpayment_pct']));
        expect(rateOn('overpayment', on)).toBe(Number(row['overpayment_pct']));
        expect(rateOrGapOn('corporate-overpayment', on)).toBe(corporate === '' ? 'gap' : Number(corporate));
      }
    },
  );

  test('the periods leave no day out', () => {
    expect(periods[0]?.['begin']).toBe('1983-01-01');
    const begins = periods.map(({ begin }) => begin);
    const follow = periods.map(({ end = '' }) => addDays(day(end), 1));
    expect(begins.slice(1)).toEqual(follow.slice(0, -1));
    expect(periods.at(-1)?.['end']).toBe('2024-12-31');
  });
});

describe('the quarters from 1995 on', () => {
  test.each(whole)('$quarter_start, whole row', (row) => {
    const start = row['quarter_start'] ?? '';
    for (const on of [start, addDays(addMonths(day(start), 3), -1)]) {
      expect(rateOn('underpayment', on)).toBe(Number(row['underpayment_pct']));
      expect(rateOn('overpayment', on)).toBe(Number(row['overpayment_noncorp_pct']));
      expect(rateOn('large-corporate-underpayment', on)).toBe(
        Number(row['large_corp_underpayment_pct_derived']),
      );
      expect(rateOn('corporate-overpayment-over-threshold', on)).toBe(
        Number(row['corp_overpayment_over_10k_pct_derived']),
      );
      const corporate = row['overpayment_corp_pct'] ?? '';
      expect(rateOrGapOn('corporate-overpayment', on)).toBe(corporate === '' ? 'gap' : Number(corporate));
    }
  });

  test.each(short)('$quarter_start, what is left of its row', (row) => {
    const start = row['quarter_start'] ?? '';
    for (const on of [start, addDays(addMonths(day(start), 3), -1)]) {
      expect(rateOn('underpayment', on)).toBe(Number(row['underpayment_pct']));
      expect(rateOn('large-corporate-underpayment', on)).toBe(Number(row['overpayment_noncorp_pct']));
      expect(rateOn('corporate-overpayment-over-threshold', on)).toBe(Number(row['overpayment_corp_pct']));
    }
  });

  test('the short rows are those of 2025 and 2026, and the last quarter is the last one known', () => {
    expect(short.map((row) => row['quarter_start']?.slice(0, 4))).toEqual([
      ...Array<string>(4).fill('2025'),
      ...Array<string>(4).fill('2026'),
    ]);
    const last = day(quarters.at(-1)?.['quarter_start'] ?? '');
    expect(interestRatesLastDay.day).toBe(addDays(addMonths(last, 3), -1));
  });
});

test('from 1999 on the rates keep the distances of 26 U.S.C. § 6621', () => {
  for (let on = day('1999-01-01'); on <= interestRatesLastDay.day; on = addMonths(on, 1)) {
    const rate = rateOn('underpayment', on);
    expect(rateOn('overpayment', on)).toBe(rate);
    expect(rateOn('corporate-overpayment', on)).toBe(rate - 1);
    expect(rateOn('corporate-overpayment-over-threshold', on)).toBe(rate - 2.5);
    expect(rateOn('large-corporate-underpayment', on)).toBe(rate + 2);
  }
});

test('a rate that did not exist yet is a gap, not another rate', () => {
  expect(() => rateOn('underpayment', '1982-12-31')).toThrow(NoValueInForce);
  expect(() => rateOn('large-corporate-underpayment', '1990-12-31')).toThrow(NoValueInForce);
  expect(() => rateOn('corporate-overpayment-over-threshold', '1994-12-31')).toThrow(NoValueInForce);
  expect(() => rateOn('corporate-overpayment', '1998-12-31')).toThrow(NoValueInForce);
});

test.each(kinds)(
  '%s: values in order of their day, each one a change on the first day of a quarter',
  (kind) => {
    const { values } = interestRates[kind];
    for (const [index, { from, value }] of values.entries()) {
      expect(from.slice(5)).toMatch(/^(01|04|07|10)-01$/);
      const before = values[index - 1];
      if (before === undefined) continue;
      expect(from > before.from).toBe(true);
      expect(value).not.toBe(before.value);
    }
  },
);

test.each(kinds)(
  '%s: no value is less sure than the truth it was taken from, and none is unmarked',
  (kind) => {
    const derived =
      kind === 'large-corporate-underpayment' || kind === 'corporate-overpayment-over-threshold';
    for (const { from, source } of interestRates[kind].values) {
      const late = from >= '2025-01-01' && kind !== 'underpayment';
      expect(source.confidence).toBe(derived || late ? 'derived' : 'read');
    }
  },
);
