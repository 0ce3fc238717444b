import { expect, test } from 'vitest';
import { readTaxPeriods, taxPeriodsAsTyped } from './read-tax-periods.ts';

const income = { mft: '30', period: '202112' };

test.each`
  text                      | periods
  ${'30 202112'}            | ${[income]}
  ${' 30-202112,01202203 '} | ${[income, { mft: '01', period: '202203' }]}
  ${'30 202112, 30 202112'} | ${[income]}
  ${'30 202113'}            | ${undefined}
  ${'30 202100'}            | ${undefined}
  ${'30'}                   | ${undefined}
  ${''}                     | ${undefined}
  ${'30 202112,'}           | ${undefined}
  ${'30 202112, all'}       | ${undefined}
`('"$text" is read as what it names, or not at all', ({ text, periods }) => {
  expect(readTaxPeriods(text)).toEqual(periods);
});

test('what is shown for typing is read as the same periods', () => {
  const periods = [income, { mft: '01', period: '202203' }];
  expect(readTaxPeriods(taxPeriodsAsTyped(periods))).toEqual(periods);
});
