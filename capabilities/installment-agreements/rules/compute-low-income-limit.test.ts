import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { computeLowIncomeLimitCents } from './compute-low-income-limit.ts';
import { sampleCase, sampleLaw } from './testing.ts';

const table = new URL(import.meta.resolve('#truth/poverty_guidelines.csv'));
const places = { CONTIGUOUS: 'contiguous', AK: 'alaska', HI: 'hawaii' } as const;
const rows = readFileSync(fileURLToPath(table), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').slice(0, 6));

test('every row of the guidelines of 2018 to 2026 gives its 250 percent', () => {
  expect(rows).toHaveLength(216);
  for (const [year = '', area = '', size = '', , , percent = ''] of rows) {
    const household = { ...sampleCase.household, size: Number(size), place: places[area as 'AK'] };
    const limit = computeLowIncomeLimitCents(household, day(`${year}-07-01`), sampleLaw);
    expect([year, area, size, limit]).toEqual([year, area, size, dollars(Number(percent))]);
  }
});

test.each`
  on              | limit
  ${'2023-01-18'} | ${dollars(33_975)}
  ${'2023-01-19'} | ${dollars(36_450)}
`('on $on one person in the 48 states is low-income up to $limit cents', ({ on, limit }) => {
  expect(computeLowIncomeLimitCents(sampleCase.household, day(on), sampleLaw)).toBe(limit);
});

test('an unknown place or size leaves the limit unknown', () => {
  const { household } = sampleCase;
  const on = day('2023-04-10');
  expect(computeLowIncomeLimitCents({ ...household, size: 'unknown' }, on, sampleLaw)).toBe('unknown');
  expect(computeLowIncomeLimitCents({ ...household, place: 'unknown' }, on, sampleLaw)).toBe('unknown');
});
