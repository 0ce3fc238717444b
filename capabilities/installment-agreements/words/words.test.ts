import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { genderedPronounsIn } from '#kernel/decision/pronouns.ts';
import { missingKeys } from '#kernel/decision/words.ts';
import { words as english } from './en.ts';
import { words as spanish } from './es.ts';

const rules = join(import.meta.dirname, '..', 'rules');
const sources = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('test'))
  .map((path) => readFileSync(join(rules, path), 'utf8'))
  .join('\n');

/** Every text that the rules write in a place. */
function textsIn(pattern: RegExp): readonly string[] {
  return [...new Set([...sources.matchAll(pattern)].flatMap(([, ...groups]) => groups.filter(Boolean)))];
}

/** What makes a finding of a test that it is given the name of. */
const makers = [
  'tested',
  'notApplicable',
  'paymentAtLeast',
  'variedPaymentsPay',
  'excusable',
  'listed',
  'openTo',
  'noneOf',
  'currentPayments',
  'settled',
];
const named = "test: '([a-z0-9-]+)'|const test = '([a-z0-9-]+)'";

const hasOne = (keys: readonly string[]) => keys.some((key) => Object.hasOwn(english, key));

test('English and Spanish have the same keys with the same values', () => {
  expect(missingKeys(english, spanish)).toEqual([]);
});

test('every test of the rules says what it found, met and failed', () => {
  const tests = textsIn(new RegExp(`(?:${makers.join('|')})\\(\\s*'([a-z0-9-]+)'|${named}`, 'g'));
  expect(tests.length).toBeGreaterThan(60);
  const states = ['met', 'failed', 'unknown', 'not-applicable'];
  const untold = tests.filter((name) => !hasOne(states.map((state) => `finding.${name}.${state}`)));
  expect(untold).toEqual([]);
});

test('every cure, fact and question of the rules has words', () => {
  const acts = textsIn(/\bact:\s*(?:[^,}?]*\?\s*)?'([a-z0-9-]+)'(?:\s*:\s*'([a-z0-9-]+)')?/g);
  expect(acts.filter((act) => !hasOne([`cure.${act}`, `cure.${act}.one`]))).toEqual([]);
  const facts = textsIn(/[{ ]fact: '(\w+)'|isTrue\(\s*'(\w+)'/g);
  const untold = facts.filter((fact) => !hasOne([`fact.${fact}`, `question.${fact}`]));
  expect(untold).toEqual([]);
});

test('no sentence has a gendered pronoun', () => {
  for (const text of Object.values(english)) expect(genderedPronounsIn(text, 'en')).toEqual([]);
  for (const text of Object.values(spanish)) expect(genderedPronounsIn(text, 'es')).toEqual([]);
});

test('no sentence to a taxpayer says what may not be said before a review', () => {
  const barred = /reject|denied|turned down|refus|\bfinal\b|not qualify|closed|unsuccessful|garnish|seiz/i;
  const prohibited = /rechaz|deneg|negad|definitiv|no califica|cerrad|embarg|incaut/i;
  const toTaxpayer = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).filter(
      ([key]) => key.startsWith('taxpayer-finding') || key.startsWith('taxpayer-cure'),
    );
  expect(toTaxpayer(english).filter(([, text]) => barred.test(text))).toEqual([]);
  expect(toTaxpayer(spanish).filter(([, text]) => prohibited.test(text))).toEqual([]);
});
