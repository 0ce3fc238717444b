import { describe, expect, test } from 'vitest';
import { genderedPronounsIn } from '#kernel/decision/pronouns.ts';
import { missingKeys } from '#kernel/decision/words.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';

describe('the words of the screens', () => {
  test('are the same keys with the same values in both languages', () => {
    expect(missingKeys(en, es)).toEqual([]);
  });

  test.each([
    ['en', en],
    ['es', es],
  ] as const)('use no gendered pronouns (%s)', (language, words) => {
    const found = Object.entries(words).filter(([, text]) => genderedPronounsIn(text, language).length > 0);
    expect(found).toEqual([]);
  });

  test('leave no text of one language in the other', () => {
    const same = Object.keys(en).filter((key) => en[key as keyof typeof en] === es[key as keyof typeof es]);
    expect(same).toEqual(['ui.document-zoom', 'ui.error-prefix', 'ui.person-menu']);
  });
});
