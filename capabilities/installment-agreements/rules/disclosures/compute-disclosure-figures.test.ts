import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '../testing.ts';
import { computeDisclosureFigures } from './compute-disclosure-figures.ts';

const interestOn = (text: string) => computeDisclosureFigures(day(text), sampleLaw).interestPercent;

test.each`
  on              | percent
  ${'2022-12-31'} | ${6}
  ${'2023-01-01'} | ${7}
  ${'2023-09-30'} | ${7}
  ${'2023-10-01'} | ${8}
`('interest on $on is $percent%, by the quarter of the conversation', ({ on, percent }) => {
  expect(interestOn(String(on))).toMatchObject({ value: percent });
});

test('after the last quarter that is known, and before the first, no rate is loaded', () => {
  expect(interestOn('2026-12-31')).not.toBe('not-loaded');
  expect(interestOn('2027-01-01')).toBe('not-loaded');
  expect(interestOn('1950-01-01')).toBe('not-loaded');
});

test('a day before a rate began has no figure, and never fails', () => {
  const figures = computeDisclosureFigures(day('1950-01-01'), sampleLaw);
  expect(Object.values(figures)).toEqual(['not-loaded', 'not-loaded', 'not-loaded', 'not-loaded']);
});

test('filing late costs 5% a month, told with where it stands', () => {
  expect(computeDisclosureFigures(day('2023-04-10'), sampleLaw).failureToFilePercent).toMatchObject({
    value: 5,
    source: { cite: '26 U.S.C. § 6651(a)(1)' },
  });
});
