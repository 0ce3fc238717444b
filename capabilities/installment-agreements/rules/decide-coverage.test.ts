import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { cents } from '#kernel/money/cents.ts';
import { type CoverageFacts, decideCoverage } from './decide-coverage.ts';
import { sampleLaw } from './testing.ts';

const onDay = day('2023-04-03');
const years = ['30 201812', '30 201912', '30 202012', '30 202112'];

function decided(
  change: Partial<CoverageFacts> & { included?: number; because?: string; owed?: number } = {},
) {
  const { included = 4, because = 'no-reason', owed = 100_000, ...more } = change;
  const modules = years.map((module, index) => ({
    module,
    included: index < included,
    unpaidCents: cents(owed),
    leftOutBecause: because,
  }));
  return decideCoverage({ onDay, liability: 'named', modules, ...more }, sampleLaw);
}

describe('the balances that a request covers', () => {
  test.each`
    case                                     | change                                                                             | outcome
    ${'all four are covered'}                | ${{}}                                                                              | ${'accounted-for'}
    ${'one is left out without a reason'}    | ${{ included: 3 }}                                                                 | ${'reason-missing'}
    ${'one is left out for a reason'}        | ${{ included: 3, because: 'in a joint audit' }}                                    | ${'accounted-for'}
    ${'nothing is owed on the one left out'} | ${{ included: 3, owed: 0 }}                                                        | ${'accounted-for'}
    ${'none is chosen yet'}                  | ${{ included: 0 }}                                                                 | ${'accounted-for'}
    ${'the taxpayer has not said which'}     | ${{ included: 3, liability: 'unknown' }}                                           | ${'accounted-for'}
    ${'what is owed on them is not known'}   | ${{ included: 3, modules: [covered('unknown', false), covered('unknown', true)] }} | ${'reason-missing'}
  `('$case → $outcome', ({ change, outcome }) => {
    expect(decided(change).outcome).toBe(outcome);
  });

  test('each one left out without a reason is a finding of its own, with its cure', () => {
    const { findings } = decided({ included: 2 });
    const failed = findings.filter(({ holds }) => holds === false);
    expect(failed.map(({ about }) => about)).toEqual(['30 202012', '30 202112']);
    expect(failed[0]?.cure).toEqual({ act: 'say-why-left-out', names: ['30 202012'] });
    expect(failed[0]?.law.cite).toBe('IRM 5.14.1.3(3)');
  });
});

function covered(unpaidCents: 'unknown', included: boolean) {
  return { module: included ? '30 201912' : '30 201812', included, unpaidCents, leftOutBecause: 'no-reason' };
}
