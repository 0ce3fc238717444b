import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { caseWith, sampleLaw } from '../testing.ts';
import { computeDisclosureFigures } from './compute-disclosure-figures.ts';
import { reducedRatePossible } from './reduced-rate-possible.ts';

const onDay = day('2023-04-10');
const possible = (changes: Parameters<typeof caseWith>[0]) =>
  reducedRatePossible(caseWith(changes), onDay, sampleLaw);

test('[IA-C-051] an individual who filed on time has the lower rate, 0.25% in place of 0.5%; a corporation has not', () => {
  expect(possible({})).toBe(true);
  expect(possible({ taxpayer: { entity: 'corporation' } })).toBe(false);
  const { failureToPayPercent, reducedFailureToPayPercent } = computeDisclosureFigures(onDay, sampleLaw);
  expect(failureToPayPercent).toMatchObject({ value: 0.5 });
  expect(reducedFailureToPayPercent).toMatchObject({ value: 0.25 });
});

test.each`
  case                                   | modules                                            | holds
  ${'the return came late'}              | ${[{ timelyFiled: false }]}                        | ${false}
  ${'nobody knows when the return came'} | ${[{ timelyFiled: 'unknown' }]}                    | ${'unknown'}
  ${'one of two returns came on time'}   | ${[{ timelyFiled: false }, { timelyFiled: true }]} | ${true}
  ${'a payment that bears no penalty'}   | ${[{ kind: 'shared-responsibility' }]}             | ${false}
  ${'a module that is not covered'}      | ${[{ included: false }]}                           | ${false}
`('$case: $holds', ({ modules, holds }) => {
  expect(possible({ modules: modules as [] })).toBe(holds);
});

test('a notice of levy before the agreement keeps the rate as it is', () => {
  const codes = [{ tc: '971', ac: '069', onDay: day('2023-03-01') }];
  expect(possible({ modules: [{ codes }] })).toBe(false);
});
