import type { Language } from './words.ts';

/**
 * Pronouns that tell a gender. Spanish articles and object pronouns (la, lo) are left out: they follow the
 * noun, not the person; "él" is one only with its accent.
 */
const gendered: Readonly<Record<Language, readonly string[]>> = {
  en: ['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'],
  es: ['él', 'ella', 'ellos', 'ellas'],
};

/**
 * The gendered pronouns in a text, as they stand there. Law: IRM 5.14.1 (2023-03-31) uses gender-neutral
 * language.
 */
export function genderedPronounsIn(text: string, language: Language): readonly string[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}_])(?:${gendered[language].join('|')})(?![\p{L}\p{N}_])`,
    'giu',
  );
  return [...text.normalize('NFC').matchAll(pattern)].map(([found]) => found);
}
