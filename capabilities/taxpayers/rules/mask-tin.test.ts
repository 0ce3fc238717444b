import { expect, test } from 'vitest';
import { maskTin } from './mask-tin.ts';

test('a number of a person is masked to its last four digits', () => {
  expect(maskTin('ssn', '0142')).toBe('***-**-0142');
});

test('a number of an employer is masked to its last four digits', () => {
  expect(maskTin('ein', '0077')).toBe('**-***0077');
});
