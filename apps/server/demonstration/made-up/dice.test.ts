import { expect, test } from 'vitest';
import { diceFrom } from './dice.ts';

const throwsOf = (seed: number): readonly number[] => {
  const dice = diceFrom(seed);
  return Array.from({ length: 200 }, () => dice.below(6));
};

test('the same number throws the same, another one something else', () => {
  expect(throwsOf(1)).toEqual(throwsOf(1));
  expect(throwsOf(1)).not.toEqual(throwsOf(2));
});

test('every face comes up, and nothing but faces', () => {
  expect([...new Set(throwsOf(1))].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('there is nothing to pick from nothing', () => {
  expect(() => diceFrom(1).pick([])).toThrow(RangeError);
});
