import { describe, expect, test } from 'vitest';
import { genderedPronounsIn } from '#kernel/decision/pronouns.ts';
import { missingKeys, type Words } from '#kernel/decision/words.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import { appealsLetterWords as appealsEn } from './appeals-letters-en.ts';
import { appealsLetterWords as appealsEs } from './appeals-letters-es.ts';
import { letterWords as lettersEn } from './letters-en.ts';
import { letterWords as lettersEs } from './letters-es.ts';

const longestSentence = 20;

function sentencesOf(words: Words): readonly string[] {
  return Object.values(words).flatMap((text) => text.split(/(?<=[.?!:])\s+/));
}

describe('the words of correspondence', () => {
  test('are the same keys with the same values in English and Spanish', () => {
    expect(missingKeys(en, es)).toEqual([]);
  });

  test.each([
    ['en', en],
    ['es', es],
  ] as const)('have no gendered pronoun in %s', (language, words) => {
    expect(Object.values(words).flatMap((text) => genderedPronounsIn(text, language))).toEqual([]);
  });

  test.each([
    ['en', { ...lettersEn, ...appealsEn }],
    ['es', { ...lettersEs, ...appealsEs }],
  ] as const)('of letters have at most 20 words a sentence in %s', (_, words) => {
    const long = sentencesOf(words).filter((sentence) => sentence.split(/\s+/).length > longestSentence);
    expect(long).toEqual([]);
  });
});
