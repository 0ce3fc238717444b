import { expect, test } from 'vitest';
import { readCafNumber } from './read-caf-number.ts';

test.each`
  text              | number
  ${'0302-12345R'}  | ${'0302-12345R'}
  ${'030212345r'}   | ${'0302-12345R'}
  ${' 0302 12345R'} | ${'0302-12345R'}
  ${'0302-12345'}   | ${undefined}
  ${'302-12345R'}   | ${undefined}
  ${'J. Aldous'}    | ${undefined}
  ${''}             | ${undefined}
`('"$text" is read as $number', ({ text, number }) => {
  expect(readCafNumber(text)).toBe(number);
});
