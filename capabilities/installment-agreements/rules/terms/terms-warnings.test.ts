import { expect, test } from 'vitest';
import { addDays, day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '../testing.ts';
import { termsWarnings } from './terms-warnings.ts';
import { sampleTerms } from './testing.ts';

test.each`
  daysBefore | warned
  ${8}       | ${0}
  ${7}       | ${1}
  ${1}       | ${1}
  ${0}       | ${0}
`('sent $daysBefore days before the first payment: $warned warnings', ({ daysBefore, warned }) => {
  const onDay = addDays(sampleTerms.firstPaymentDay, -Number(daysBefore));
  expect(termsWarnings({ onDay, chosen: sampleTerms }, sampleLaw)).toHaveLength(Number(warned));
});

test('a warning says how many days are left and what to do', () => {
  expect(termsWarnings({ onDay: day('2023-05-14'), chosen: sampleTerms }, sampleLaw)).toMatchObject([
    { test: 'time-for-approval', compared: { value: 1 }, cure: { act: 'get-approval-in-time' } },
  ]);
});
