import { expect, test } from 'vitest';
import { zCents } from '#platform/http/schemas.ts';
import { amountTrouble } from './amount-trouble.ts';
import { dollarsMost, isTooLarge, readDay, readDollars, readTime } from './read.ts';

test.each([
  ['300', 30_000],
  ['$1,200.5', 120_050],
  [' 355.92 ', 35_592],
  ['0', 0],
  ['$ 1,234,567', 123_456_700],
  ['3,00', undefined],
  ['300,50', undefined],
  ['1,2000', undefined],
  ['1 200', undefined],
  ['-5', undefined],
  ['12.345', undefined],
  ['three hundred', undefined],
  ['', undefined],
  ['10,000,000,000', 1_000_000_000_000],
  ['10,000,000,000.01', undefined],
  ['99999999999999999999', undefined],
])('the amount that "%s" names is %s cents', (text, cents) => {
  expect(readDollars(text)).toBe(cents);
});

test('the largest amount is the one that a contract takes', () => {
  expect(zCents.safeParse(dollarsMost).success).toBe(true);
  expect(zCents.safeParse(dollarsMost + 1).success).toBe(false);
});

test.each([
  ['10,000,000,000.00', undefined],
  ['10,000,000,000.01', 'ui.form-amount-large $10,000,000,000.00'],
  ['99999999999999999999', 'ui.form-amount-large $10,000,000,000.00'],
  ['a lot', 'ui.form-amount'],
])('what is wrong with the amount "%s": %s', (text, trouble) => {
  const say = (word: string, { most }: { most?: string } = {}) => [word, most].filter(Boolean).join(' ');
  expect(amountTrouble(text, { say })).toBe(trouble);
  expect(isTooLarge(text)).toBe(trouble?.startsWith('ui.form-amount-large') ?? false);
});

test.each([
  ['4/3/2023', '2023-04-03'],
  ['04/03/2023', '2023-04-03'],
  ['04-03-2023', '2023-04-03'],
  ['2023-04-03', '2023-04-03'],
  ['02/29/2023', undefined],
  ['13/01/2023', undefined],
  ['4/3/23', undefined],
  ['', undefined],
])('the day that "%s" names is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['9:12 a.m.', 552],
  ['9:12am', 552],
  ['912', 552],
  ['0912', 552],
  ['12:00 a.m.', 0],
  ['12 pm', 720],
  ['2:05 p. m.', 845],
  ['14:05', 845],
  ['23:59', 1439],
  ['24:00', undefined],
  ['13:00 pm', undefined],
  ['0:30 am', undefined],
  ['9:60', undefined],
  ['soon', undefined],
])('the time that "%s" names is %s minutes after midnight', (text, minutes) => {
  expect(readTime(text)).toBe(minutes);
});
