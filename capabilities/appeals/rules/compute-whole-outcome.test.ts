import { expect, test } from 'vitest';
import { computeWholeOutcome } from './compute-whole-outcome.ts';

test.each([
  [['sustained'], 'sustained'],
  [['granted', 'granted'], 'granted'],
  [['withdrawn'], 'withdrawn'],
  [['granted', 'sustained'], 'modified'],
  [['modified', 'granted'], 'modified'],
] as const)('%j is %s as a whole', (outcomes, whole) => {
  expect(computeWholeOutcome(outcomes)).toBe(whole);
});

test('there is no outcome of nothing', () => {
  expect(() => computeWholeOutcome([])).toThrow('without a matter');
});
