import { describe, expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import type { Law } from './law.ts';
import {
  binds,
  firstWarningDay,
  lastDayOf,
  type Ruling,
  standingOfChange,
  type TemporaryChange,
} from './temporary.ts';

const change: TemporaryChange = {
  id: 'sample.concurrence',
  origin: 'announcement',
  document: 'memorandum',
  firstDay: day('2025-11-24'),
  lastDay: day('2027-11-24'),
  law: { cite: 'AP-08-1125-0028' },
};
const other = { ...change, id: 'sample.rationale' };

function lawWith(...rulings: readonly Ruling[]): Law {
  return { id: 'sample', adopted: [], rulings };
}

test.each([
  ['2025-11-23', 'to-come', false],
  ['2025-11-24', 'in-force', true],
  ['2027-11-24', 'in-force', true],
  ['2027-11-25', 'unconfirmed', true],
  ['2035-01-01', 'unconfirmed', true],
] as const)('without a decision a change is %s: %s, and binds: %s', (on, standing, bound) => {
  for (const law of [lawWith(), { id: 'none', adopted: [] }]) {
    expect(standingOfChange(change, day(on), law)).toBe(standing);
    expect(binds(change, day(on), law)).toBe(bound);
  }
});

describe('a decision', () => {
  test('about one change leaves the other one as it was', () => {
    const law = lawWith({ about: change.id, outcome: 'made-permanent', fromDay: day('2027-06-01') });
    expect(standingOfChange(change, day('2030-01-01'), law)).toBe('permanent');
    expect(standingOfChange(other, day('2030-01-01'), law)).toBe('unconfirmed');
  });

  test('counts from its day and not before', () => {
    const law = lawWith({ about: change.id, outcome: 'discontinued', fromDay: day('2027-06-01') });
    expect(binds(change, day('2027-05-31'), law)).toBe(true);
    expect(binds(change, day('2027-06-01'), law)).toBe(false);
  });

  test('to extend moves the last day, and the first one stays known', () => {
    const extended = {
      about: change.id,
      outcome: 'extended',
      fromDay: day('2027-10-01'),
      lastDay: day('2028-11-24'),
    } as const;
    const law = lawWith(extended);
    expect(lastDayOf(change, day('2027-09-30'), law)).toBe('2027-11-24');
    expect(lastDayOf(change, day('2027-10-01'), law)).toBe('2028-11-24');
    expect(standingOfChange(change, day('2028-11-24'), law)).toBe('in-force');
    expect(standingOfChange(change, day('2028-11-25'), law)).toBe('unconfirmed');
  });

  test('is followed by the latest, in whatever order they are kept', () => {
    const ended = { about: change.id, outcome: 'discontinued', fromDay: day('2027-06-01') } as const;
    const kept = { about: change.id, outcome: 'made-permanent', fromDay: day('2027-08-01') } as const;
    for (const law of [lawWith(ended, kept), lawWith(kept, ended)]) {
      expect(standingOfChange(change, day('2027-07-31'), law)).toBe('discontinued');
      expect(standingOfChange(change, day('2027-08-01'), law)).toBe('permanent');
    }
  });
});

test('the warning begins the given days before the last day', () => {
  expect(firstWarningDay(day('2027-11-24'), 90)).toBe('2027-08-26');
});
