import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { csvOf } from './csv.ts';
import { placeLabels } from './label-rows.ts';
import { dayScale, dayTicks, linearScale, roundTicks } from './scale.ts';
import { daysOf, itemAfter, itemsOf, type Lane, rowsOf } from './timeline.ts';

describe('a scale', () => {
  test('is a straight line, and one point where there is no range', () => {
    expect(linearScale([0, 10], [100, 200])(5)).toBe(150);
    expect(linearScale([3, 3], [100, 200])(3)).toBe(100);
    expect(dayScale(day('2023-01-01'), day('2023-01-11'), [0, 100])(day('2023-01-02'))).toBe(10);
  });

  test('of money begins at zero and ends at or above the most', () => {
    for (const most of [1, 83, 840, 8400, 24_860, 250_000]) {
      const ticks = roundTicks(most, 5);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    }
  });

  test('of time has months where there is room for them, else years', () => {
    expect(dayTicks(day('2023-01-01'), day('2023-06-30'), 700).unit).toBe('month');
    expect(dayTicks(day('2023-05-15'), day('2030-06-08'), 700)).toEqual({
      unit: 'year',
      days: [
        '2024-01-01',
        '2025-01-01',
        '2026-01-01',
        '2027-01-01',
        '2028-01-01',
        '2029-01-01',
        '2030-01-01',
      ],
    });
    expect(dayTicks(day('2023-05-15'), day('2030-06-08'), 120).days.length).toBeLessThan(4);
  });
});

describe('labels', () => {
  test('that would touch stand in rows one under the other', () => {
    const rows = placeLabels(
      [
        { key: 'a', x: 300, text: 'Last day 06/08/2030' },
        { key: 'b', x: 340, text: 'Last day 10/29/2030' },
        { key: 'c', x: 20, text: 'Today' },
      ],
      600,
    );
    expect(rows.map(({ key, row }) => [key, row])).toEqual([
      ['c', 0],
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('at an edge are written inwards', () => {
    const [left, right] = placeLabels(
      [
        { key: 'l', x: 2, text: 'Today' },
        { key: 'r', x: 598, text: 'Last day' },
      ],
      600,
    );
    expect([left?.anchor, right?.anchor]).toEqual(['start', 'end']);
  });
});

describe('the lanes of a timeline', () => {
  const interval = (key: string, from: string, to?: string) => ({
    key,
    name: key,
    from: day(from),
    ...(to !== undefined && { to: day(to) }),
  });
  const lane: Lane = {
    key: 'suspensions',
    name: 'Suspensions',
    kind: 'suspension',
    intervals: [
      interval('hearing', '2021-04-18', '2021-09-08'),
      interval('bankruptcy', '2021-06-01', '2021-12-01'),
      interval('after', '2021-09-09', '2021-10-01'),
    ],
  };

  test('put what overlaps into rows and what follows behind', () => {
    const rows = rowsOf(lane.intervals).map((row) => row.map(({ key }) => key));
    expect(rows).toEqual([['hearing', 'after'], ['bankruptcy']]);
  });

  test('keep an interval without an end alone in its row', () => {
    const rows = rowsOf([interval('open', '2021-01-01'), interval('later', '2023-01-01', '2023-02-01')]);
    expect(rows).toHaveLength(2);
  });

  test('count both the first and the last day', () => {
    expect(daysOf(interval('hearing', '2021-04-18', '2021-09-08'), day('2023-01-01'))).toBe(144);
    expect(daysOf(interval('open', '2023-01-01'), day('2023-01-01'))).toBe(1);
  });

  test('are walked to their edges and no further', () => {
    const items = itemsOf([lane], [{ key: 'paid', day: day('2021-08-01'), name: 'Paid' }]);
    expect(items.map(({ key }) => key)).toEqual(['hearing', 'bankruptcy', 'after', 'paid']);
    const [first, second] = items;
    const last = items.at(-1);
    if (first === undefined || second === undefined || last === undefined) throw new Error('no items');
    expect(itemAfter(items, first, 'ArrowLeft')).toBe(first);
    expect(itemAfter(items, last, 'ArrowRight')).toBe(last);
    expect(itemAfter(items, second, 'ArrowDown')).toBe(last);
    expect(itemAfter(items, last, 'ArrowDown')).toBe(last);
    expect(itemAfter(items, last, 'Home')).toBe(first);
    expect(itemAfter(items, first, 'End')).toBe(last);
  });
});

test('a file of figures quotes what must be quoted and keeps formulas texts', () => {
  expect(
    csvOf([
      ['Name', '-12.00'],
      ['a,b', 'say "x"'],
      ['=1+1', '@x'],
    ]),
  ).toBe('\uFEFFName,-12.00\r\n"a,b","say ""x"""\r\n\'=1+1,\'@x\r\n');
});
