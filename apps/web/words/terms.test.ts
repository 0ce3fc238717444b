import { describe, expect, test } from 'vitest';
import { words as serverWords } from '#apps/server/words.ts';
import { acronymsOfManual, acronymsOfProduct } from '#capabilities/program/parameters/acronyms.ts';
import type { Words } from '#kernel/decision/words.ts';
import { words as ownEn } from '#platform/words/en.ts';
import { words as ownEs } from '#platform/words/es.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';

/** Such as MM/DD/YYYY: how a day is written, and no acronym. */
const dayPattern = /\b[A-Z]+(?:\/[A-Z]+)+\b/g;

/** Such as AP-08-1125-0028: the number of a document, and no acronym. */
const documentNumber = /\b[A-Z]{2,4}(?:-\d+){2,}\b/g;

/** The all-caps terms in a text that the glossary does not have. */
function unknownTerms(text: string, glossary: ReadonlySet<string>): readonly string[] {
  const withoutPhrases = text
    .replaceAll(dayPattern, '')
    .replaceAll(documentNumber, '')
    .replaceAll('BAL DUE', '');
  return [...withoutPhrases.matchAll(/\b[A-Z]{2,}\b/g)].map(([term]) => term).filter((t) => !glossary.has(t));
}

const glossary: ReadonlySet<string> = new Set([...acronymsOfManual, ...acronymsOfProduct]);

describe('the glossary', () => {
  test.each([
    ['English', { ...serverWords.en, ...ownEn, ...en }],
    ['Spanish', { ...serverWords.es, ...ownEs, ...es }],
  ] as const)('[IA-A-054] has every all-caps term that any text of ours says in %s', (_, words: Words) => {
    const missing = Object.entries(words)
      .filter(([key]) => !key.startsWith('term.'))
      .flatMap(([key, text]) => unknownTerms(text, glossary).map((term) => `${term} in ${key}`));
    // A term that stands here goes into capabilities/program/parameters/acronyms.ts with its words.
    expect(missing).toEqual([]);
  });

  test('[IA-A-054] a label with an all-caps term that it does not have is found', () => {
    expect(unknownTerms('Input by QZX before the CSED, as MM/DD/YYYY', glossary)).toEqual(['QZX']);
  });

  test('[IA-A-054] has all 56 acronyms of the section', () => {
    expect(acronymsOfManual).toHaveLength(56);
    expect(new Set(acronymsOfManual).size).toBe(56);
    expect(en).toMatchObject({
      'term.DUT': 'Document Upload Tool',
      'term.BAL DUE': 'Balance Due',
      'term.SLIAC': 'Streamlined Installment Agreement Calculator',
      'term.TIGTA': 'Treasury Inspector General of Tax Administration',
    });
  });

  test('has words for each term in both languages, and no term twice', () => {
    const terms = [...acronymsOfManual, ...acronymsOfProduct];
    expect(new Set(terms).size).toBe(terms.length);
    for (const words of [en, es])
      expect(terms.filter((term) => !Object.hasOwn(words, `term.${term}`))).toEqual([]);
  });
});
