import { expect, test } from 'vitest';
import { isWhatItIsCalled } from './is-what-it-is-called.ts';

const hex = (digits: string) => Buffer.from(digits, 'hex');
const text = (words: string) => Buffer.from(words);

test.each([
  ['application/pdf', text('%PDF-1.7\n'), true],
  ['application/pdf', text('<html>'), false],
  ['image/png', hex('89504e470d0a1a0a'), true],
  ['image/jpeg', hex('ffd8ffe000104a46'), true],
  ['image/jpeg', hex('89504e470d0a1a0a'), false],
  ['image/tiff', hex('49492a0008000000'), true],
  ['image/tiff', hex('4d4d002a00000008'), true],
  ['text/plain', text('Señal'), true],
  ['text/plain', text('a\0b'), false],
  ['text/plain', hex('e9'), false],
  ['text/plain', text(''), false],
  ['text/html', text('<html>'), false],
])('bytes called %s, %o, are that: %s', (mediaType, bytes, expected) => {
  expect(isWhatItIsCalled(mediaType, bytes)).toBe(expected);
});
