import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { adoptedLaw } from './adopted-law.ts';
import { lawWithRulings } from './law-with-rulings.ts';

test('a law with decisions has an id of its own', () => {
  const ruling = { about: 'ap-08-1125-0028', outcome: 'modified', fromDay: day('2026-06-01') } as const;
  expect(lawWithRulings([])).toBe(adoptedLaw);
  expect(lawWithRulings([ruling]).id).toBe(`${adoptedLaw.id}+1`);
});
