import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { zeroCents } from '#kernel/money/cents.ts';
import { agreementPeriodsOf, levyNoticeDayOf } from './agreement-periods.ts';
import type { Transaction } from './module.ts';

const posted = (actionCode: string, onDay: string, code = '971'): Transaction => ({
  code,
  actionCode,
  onDay: day(onDay),
  amountCents: zeroCents,
});

test('AC 063 begins an agreement that goes on until AC 163', () => {
  expect(agreementPeriodsOf([posted('063', '2023-04-12')])).toEqual([
    { fromDay: '2023-04-12', untilDay: 'in-effect' },
  ]);
  expect(agreementPeriodsOf([posted('063', '2022-01-10'), posted('163', '2023-05-10')])).toEqual([
    { fromDay: '2022-01-10', untilDay: '2023-05-10' },
  ]);
});

test('a pending request, AC 043, and its reversal are no agreement', () => {
  expect(agreementPeriodsOf([posted('043', '2023-01-10'), posted('043', '2023-02-10', '972')])).toEqual([]);
});

test('a second AC 063 while the first stands begins nothing new; after AC 163 it does', () => {
  const codes = [posted('063', '2021-01-04'), posted('063', '2021-06-07'), posted('163', '2022-02-01')];
  expect(agreementPeriodsOf(codes)).toEqual([{ fromDay: '2021-01-04', untilDay: '2022-02-01' }]);
  expect(agreementPeriodsOf([...codes, posted('063', '2022-09-05')])).toEqual([
    { fromDay: '2021-01-04', untilDay: '2022-02-01' },
    { fromDay: '2022-09-05', untilDay: 'in-effect' },
  ]);
});

test('the order in which lines are given does not matter', () => {
  expect(agreementPeriodsOf([posted('163', '2023-05-10'), posted('063', '2022-01-10')])).toEqual([
    { fromDay: '2022-01-10', untilDay: '2023-05-10' },
  ]);
});

test('the first AC 069 is the levy notice that counts', () => {
  expect(levyNoticeDayOf([posted('069', '2023-02-01'), posted('069', '2022-11-01')])).toBe('2022-11-01');
  expect(levyNoticeDayOf([posted('063', '2022-11-01')])).toBe('none');
});
