import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { Ruling } from '#kernel/law/temporary.ts';
import { adoptedLaw } from './adopted-law.ts';
import { refusalOfRuling } from './refusal-of-ruling.ts';

const memorandum = 'ap-08-1125-0028';

describe('a decision about temporary guidance', () => {
  const ruling = (given: Partial<Ruling>): Ruling => ({
    about: 'mediation.executive-concurrence',
    outcome: 'made-permanent',
    fromDay: day('2027-06-01'),
    ...given,
  });
  const last = (lastDay: string) => ({ lastDay: day(lastDay) });

  test.each<[string, Partial<Ruling>, string | undefined]>([
    ['about what has no end', { about: 'irm-5.14.1-2023-03-31' }, 'guidance-must-be-temporary'],
    ['about nothing known', { about: 'nothing' }, 'guidance-must-be-temporary'],
    ['that fits documents only', { outcome: 'incorporated' }, 'outcome-must-fit-guidance'],
    ['that fits changes only', { about: memorandum, outcome: 'discontinued' }, 'outcome-must-fit-guidance'],
    ['before the first day', { fromDay: day('2025-11-23') }, 'ruling-must-not-come-before-guidance'],
    ['on the first day', { fromDay: day('2025-11-24') }, undefined],
    ['to extend without a day', { outcome: 'extended' }, 'last-day-must-be-named'],
    ['to end with a day', { outcome: 'discontinued', ...last('2028-01-01') }, 'last-day-must-not-be-named'],
    ['to extend to the same day', { outcome: 'extended', ...last('2027-11-24') }, 'last-day-must-be-later'],
    ['to extend by a day', { outcome: 'extended', ...last('2027-11-25') }, undefined],
    ['to shorten', { outcome: 'adjusted', ...last('2027-06-30') }, undefined],
    ['to end before it begins', { outcome: 'adjusted', ...last('2027-05-31') }, 'last-day-must-be-later'],
  ])('%s is met with %s', (_name, given, code) => {
    expect(refusalOfRuling(ruling(given), adoptedLaw)?.code).toBe(code);
  });
});
