import { expect, test } from 'vitest';
import { unkeepable } from './unkeepable.ts';

const say = (word: string) => word;
const wordOf = (text: string, most = 10) => unkeepable([{ name: 'note', text, most }], { say })[0]?.message;

test.each([
  ['a plain text', 'ten chars.', undefined],
  ['one character over', 'ten chars.!', 'form.too-long'],
  ['lines and tabs', 'a\n\tb\r\n', undefined],
  ['letters of every script', 'ñ 你 م 🙂', undefined],
  ['the character NUL', 'a\u0000', 'form.hidden-characters'],
  ['an escape', '\u001B[2J', 'form.hidden-characters'],
  ['a control character beyond the first', 'a\u0085', 'form.hidden-characters'],
  ['a text that turns around', 'a\u202Eb', 'form.hidden-characters'],
  ['an isolate that is left open', 'a\u2067b', 'form.hidden-characters'],
] as const)('%s', (_what, text, word) => {
  expect(wordOf(text)).toBe(word);
});
