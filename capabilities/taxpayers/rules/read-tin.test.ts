import { expect, test } from 'vitest';
import { readTin } from './read-tin.ts';

test.each`
  kind     | text              | digits
  ${'ssn'} | ${'000-45-0142'}  | ${'000450142'}
  ${'ssn'} | ${' 000450142 '}  | ${'000450142'}
  ${'ssn'} | ${'00-0450142'}   | ${undefined}
  ${'ssn'} | ${'000-45-014'}   | ${undefined}
  ${'ssn'} | ${'000-45-01423'} | ${undefined}
  ${'ssn'} | ${'OOO-45-0142'}  | ${undefined}
  ${'ein'} | ${'00-0450142'}   | ${'000450142'}
  ${'ein'} | ${'000-45-0142'}  | ${undefined}
  ${'ein'} | ${''}             | ${undefined}
  ${'ein'} | ${"00'; drop --"} | ${undefined}
`('a $kind written "$text" is $digits', ({ kind, text, digits }) => {
  expect(readTin(kind, text)).toBe(digits);
});
