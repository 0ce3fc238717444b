import { expect, test } from 'vitest';
import { eventsThrough } from './events-through.ts';

test.each([
  [9, 0],
  [10, 1],
  [29, 2],
  [30, 3],
  [99, 3],
])('of events on 10, 20 and 30, through %d come %d', (last, count) => {
  expect(eventsThrough([10, 20, 30], last)).toBe(count);
});
