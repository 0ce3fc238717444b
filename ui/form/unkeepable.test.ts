import { expect, test } from 'vitest';
import { unkeepable } from './unkeepable.ts';

const say = (word: string) => word;
const wordOf = (text: string, most = 10) =>
  unkeepable([{ name: 'note', text, most }], { say, tell: say })[0]?.message;

test.each([
  ['a plain text', 'ten chars.', undefined],
  ['one character over', 'ten chars.!', 'form.too-long'],
  ['lines and tabs', 'a\n\tb\r\n', undefined],
  ['the character NUL', 'a\u0000', 'hidden-characters'],
  ['a text that turns around', 'a\u202Eb', 'hidden-characters'],
] as const)('%s', (_what, text, word) => {
  expect(wordOf(text)).toBe(word);
});
