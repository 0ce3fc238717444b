import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { feeOrigination } from '../parameters/fee-origination.ts';
import { feeRows, feeWithinCap } from './fee-within-cap.ts';
import { sampleLaw } from './testing.ts';

const onDay = day('2023-04-10');
const regular = (amount: number) =>
  feeWithinCap({ parameter: feeOrigination.id, value: dollars(amount) }, onDay, sampleLaw);

test('[IA-A-089] with a cap of 225 a row of 230 fails and is to be lowered, 178 and 225 itself hold', () => {
  expect(regular(230)).toMatchObject({ holds: false, cure: { act: 'lower-fee', to: dollars(225) } });
  expect(regular(178).holds).toBe(true);
  expect(regular(225).holds).toBe(true);
});

test('[IA-A-089] no row that ships, adopted or not, is above its cap', () => {
  for (const [{ id, values }] of feeRows)
    for (const { value } of values)
      expect(feeWithinCap({ parameter: id, value }, onDay, sampleLaw).holds).toBe(true);
});

test('an amount that is no user fee has no cap', () => {
  expect(() => feeWithinCap({ parameter: 'something-else', value: dollars(1) }, onDay, sampleLaw)).toThrow(
    RangeError,
  );
});
