import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { genderedPronounsIn } from './pronouns.ts';

test.each([
  ['his Forms 1040', ['his']],
  ['He asked HER, and she/he paid for himself.', ['He', 'HER', 'she', 'he', 'himself']],
  ['The payment is hers.', ['hers']],
  ['The taxpayer’s other Forms 1040 are theirs; this history is there, at the shelf.', []],
])('pronouns in "%s"', (text, found) => {
  expect(genderedPronounsIn(text, 'en')).toEqual(found);
});

test.each([
  ['Él o ella firma.', ['Él', 'ella']],
  ['Ellos pagan a ellas.', ['Ellos', 'ellas']],
  ['E\u0301l firma.', ['Él']],
  ['El plazo de aquella persona; la persona que media y su representante.', []],
])('pronouns in "%s"', (text, found) => {
  expect(genderedPronounsIn(text, 'es')).toEqual(found);
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const isText = /\/words\/(?:.*[/-])?(?:en|es)\.ts$|\.typ$|\.tsx$/;
const isSpanish = /\/words\/(?:.*[/-])?es\.ts$/;
const shipped = ['kernel', 'capabilities', 'platform', 'ui', 'apps'].flatMap((folder) => textsBelow(folder));

function textsBelow(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => isText.test(path) && !path.endsWith('.test.tsx'));
}

/** The pronouns in a file as a whole: where words are, code has none either. */
function pronounsInFile(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return genderedPronounsIn(text, isSpanish.test(path) ? 'es' : 'en').map((found) => `${path}: ${found}`);
}

test('[IA-A-003] no words, letter or page that ships has a gendered pronoun', () => {
  const agreements = 'capabilities/installment-agreements/words';
  const some = ['kernel/words/es.ts', `${agreements}/cures/en.ts`, `${agreements}/process-en.ts`];
  expect(shipped).toEqual(expect.arrayContaining(some));
  expect(shipped.flatMap(pronounsInFile)).toEqual([]);
});

test('[IA-A-003] a template that says "his Forms 1040" fails', () => {
  expect(genderedPronounsIn('The taxpayer files his Forms 1040.', 'en')).toEqual(['his']);
  expect(genderedPronounsIn('The taxpayer files the missing Forms 1040.', 'en')).toEqual([]);
});
