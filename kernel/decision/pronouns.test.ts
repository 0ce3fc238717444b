import { expect, test } from 'vitest';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
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

test('the words of the kernel have none', () => {
  expect(Object.values(en).flatMap((text) => genderedPronounsIn(text, 'en'))).toEqual([]);
  expect(Object.values(es).flatMap((text) => genderedPronounsIn(text, 'es'))).toEqual([]);
});
