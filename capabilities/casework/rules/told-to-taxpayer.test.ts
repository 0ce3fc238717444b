import { expect, test } from 'vitest';
import { words as en } from '../words/en.ts';
import { isToldToTaxpayer } from './told-to-taxpayer.ts';

test.each`
  case                                              | compartment     | recordKind      | event                | told
  ${'shared and put into words'}                    | ${'shared'}     | ${'assignment'} | ${'assign-taxpayer'} | ${true}
  ${'in words, but of the collection compartment'}  | ${'collection'} | ${'assignment'} | ${'assign-taxpayer'} | ${false}
  ${'shared, but without words for taxpayers'}      | ${'shared'}     | ${'task'}       | ${'open-task'}       | ${false}
  ${'shared, with the name of a built-in property'} | ${'shared'}     | ${'task'}       | ${'constructor'}     | ${false}
`('an entry that is $case is told: $told', ({ compartment, recordKind, event, told }) => {
  expect(isToldToTaxpayer({ compartment, recordKind, event }, en)).toBe(told);
});
