import { describe, expect, test } from 'vitest';
import { addDays, day, type Day, daysInYear, yearOf } from '#kernel/calendar/day.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { exactGainOf, growthText } from '#kernel/money/growth.ts';
import { cents } from '#kernel/money/cents.ts';
import { interestRates } from '../parameters/interest-rates.ts';
import { growthOver, interestSpan, NoInterestRate } from './interest-table.ts';

const law = { id: 'none', adopted: [] };
const known = { law, beyond: 'refuse' } as const;
const held = { law, beyond: 'hold-last-rate' } as const;

/** Day by day, as a fraction of whole numbers: slow, and nothing rounded. */
function gainByFractions(amount: number, from: Day, to: Day): number {
  let [over, under] = [BigInt(amount), 1n];
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    const hundredths = BigInt(inForce(interestRates.underpayment, on, law).value * 100);
    const whole = BigInt(daysInYear(yearOf(on)) * 10_000);
    over *= whole + hundredths;
    under *= whole;
  }
  const gain = over - BigInt(amount) * under;
  return Number((2n * gain + under) / (2n * under));
}

describe('growth over days is what compounding day by day gives', () => {
  test.each([
    ['1983-06-28', '1983-07-05', 'over a change of rate'],
    ['1999-12-15', '2000-03-15', 'into a leap year'],
    ['2024-11-30', '2025-03-01', 'out of a leap year, with a change of rate'],
    ['2023-12-31', '2024-12-31', 'over a whole leap year'],
    ['2023-01-05', '2025-04-17', 'over more than two years'],
    ['2026-12-30', '2026-12-31', 'to the last day known'],
  ])('%s to %s: %s', (from, to) => {
    const growth = growthOver('underpayment', day(from), day(to), known);
    for (const amount of [1, 12_345, 15_000_000, 999_999_999_99]) {
      expect(exactGainOf(cents(amount), growth)).toBe(gainByFractions(amount, day(from), day(to)));
    }
  });
});

test('no days gain nothing', () => {
  const growth = growthOver('underpayment', day('2020-02-29'), day('2020-02-29'), known);
  expect(exactGainOf(cents(999_999_999_99), growth)).toBe(0);
});

test('the first day known is the first of 1983, and the day before it can begin', () => {
  expect(interestSpan('underpayment')).toEqual({ fromDay: '1982-12-31', toDay: '2026-12-31' });
  expect(growthText(growthOver('underpayment', day('1982-12-31'), day('1983-01-01'), known), 9)).toBe(
    '0.000438356',
  );
  expect(() => growthOver('underpayment', day('1982-12-30'), day('1983-01-01'), known)).toThrow(
    NoInterestRate,
  );
});

test('after the last day known nothing is said, unless the last rate is to be held', () => {
  expect(() => growthOver('underpayment', day('2026-12-01'), day('2027-01-01'), known)).toThrow(
    NoInterestRate,
  );
  const heldYear = growthOver('underpayment', day('2026-12-31'), day('2027-12-31'), held);
  expect(growthText(heldYear, 9)).toBe('0.072500983');
});

test('asking far ahead first changes nothing that is asked later', () => {
  const own = { id: 'own', adopted: [] };
  growthOver('underpayment', day('2026-01-01'), day('2055-01-01'), { law: own, beyond: 'hold-last-rate' });
  const again = growthOver('underpayment', day('1990-03-03'), day('2004-05-06'), {
    law: own,
    beyond: 'refuse',
  });
  expect(again).toEqual(growthOver('underpayment', day('1990-03-03'), day('2004-05-06'), known));
});

test('interest does not run backward', () => {
  expect(() => growthOver('underpayment', day('2020-01-02'), day('2020-01-01'), known)).toThrow(RangeError);
});
