/** Chance that can be thrown again: the same seed number gives the same throws. */
export type Dice = {
  /** A whole number from 0 up to one less than this. */
  readonly below: (count: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
};

const states = 2 ** 32;

/** Mulberry32, which is enough for making up names and amounts, and for nothing else. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / states;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('there is nothing to choose from');
      return value;
    },
  };
}
