import { expect, test } from 'vitest';
import { hasHiddenCharacters } from './hidden-characters.ts';

test.each([
  ['a plain text', 'ten chars.', false],
  ['lines and tabs', 'a\n\tb\r\n', false],
  ['letters of every script', 'ñ 你 م 🙂', false],
  ['the marks that Arabic and Hebrew are written with', 'a\u200E\u200F\u200Db', false],
  ['the character NUL', 'a\u0000', true],
  ['an escape', '\u001B[2J', true],
  ['a form feed', 'a\u000Cb', true],
  ['a deletion', 'a\u007F', true],
  ['a control character beyond the first', 'a\u0085', true],
  ['the first that turns around', '\u202Ab', true],
  ['the last that turns around', 'a\u202Eb', true],
  ['the first isolate', 'a\u2066b', true],
  ['the last isolate', 'a\u2069b', true],
] as const)('%s', (_what, text, hides) => {
  expect(hasHiddenCharacters(text)).toBe(hides);
});
