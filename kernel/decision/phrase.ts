import { wordsOfKernel } from '../words/words-of-kernel.ts';
import { fill, type Reader, spelledOut, type Words, type WordValues } from './words.ts';

/**
 * A reader and the words that are at hand for that reader's language; the kernel's own are always at hand.
 */
export type Speech = Reader & { readonly words: Words };

/**
 * The text of a key for this reader, filled; undefined where there is none. A count picks between `.one` and
 * `.other`.
 */
export function findPhrase(
  key: string,
  speech: Speech,
  values: WordValues = {},
  count?: number,
): string | undefined {
  for (const candidate of candidates(key, speech, count)) {
    const template = textOf(candidate, speech);
    if (template !== undefined) return fill(template, values);
  }
  return undefined;
}

/**
 * The text of a key for this reader, filled. Where there is none, the key's last part in plain words: it
 * never throws.
 */
export function phrase(key: string, speech: Speech, values: WordValues = {}, count?: number): string {
  return findPhrase(key, speech, values, count) ?? spelledOut(key);
}

function candidates(key: string, { audience }: Reader, count: number | undefined): readonly string[] {
  const forms = count === undefined ? [key] : [`${key}.${count === 1 ? 'one' : 'other'}`, key];
  return audience === 'taxpayer' ? [...forms.map((form) => `taxpayer-${form}`), ...forms] : forms;
}

function textOf(key: string, { words, language }: Speech): string | undefined {
  const source = Object.hasOwn(words, key) ? words : wordsOfKernel[language];
  return Object.hasOwn(source, key) ? source[key] : undefined;
}
