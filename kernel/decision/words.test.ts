import { expect, test } from 'vitest';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
import { findPhrase, phrase, type Speech } from './phrase.ts';
import { fill, mergeWords, missingKeys, placeholdersIn, spelledOut } from './words.ts';

const staff: Speech = {
  language: 'en',
  audience: 'staff',
  words: {
    'state.agreement-request.pending': 'Pending',
    'taxpayer-state.agreement-request.pending': 'Pending: we are deciding',
    'task-count.one': '{count} task',
    'task-count.other': '{count} tasks',
    'event.agreement.approve': 'Approve the agreement',
  },
};
const taxpayer: Speech = { ...staff, audience: 'taxpayer' };

test('a template takes its values, and a value that is missing stands in plain words', () => {
  expect(fill('Raise the payment to {to}.', { to: '$355.92' })).toBe('Raise the payment to $355.92.');
  expect(fill('{value} and {value}', { value: '$1' })).toBe('$1 and $1');
  expect(fill('At most {limit}.', {})).toBe('At most limit.');
  expect(fill('{value}', { value: '{limit}', limit: 'never' })).toBe('{limit}');
});

test('the placeholders of a template are told once each', () => {
  expect(placeholdersIn('{value} of {limit}, {value}')).toEqual(['limit', 'value']);
  expect(placeholdersIn('none')).toEqual([]);
});

test('a taxpayer reads the text for taxpayers where there is one', () => {
  expect(phrase('state.agreement-request.pending', staff)).toBe('Pending');
  expect(phrase('state.agreement-request.pending', taxpayer)).toBe('Pending: we are deciding');
  expect(phrase('event.agreement.approve', taxpayer)).toBe('Approve the agreement');
});

test.each([
  [0, '0 tasks'],
  [1, '1 task'],
  [2, '2 tasks'],
])('a count of %s picks its plural', (count, text) => {
  expect(phrase('task-count', staff, { count: String(count) }, count)).toBe(text);
});

test('a missing text falls back to the last part of its key and never throws', () => {
  expect(phrase('fact.liabilityTaxOnlyCents', staff)).toBe('Liability tax only');
  expect(phrase('cure.raise-payment', taxpayer)).toBe('Raise payment');
  expect(phrase('', staff)).toBe('');
  expect(findPhrase('cure.raise-payment', staff)).toBeUndefined();
  expect(phrase('fact.constructor', { ...staff, words: {} })).toBe('Constructor');
  expect(findPhrase('toString', staff)).toBeUndefined();
});

test.each([
  ['requestDay', 'Request day'],
  ['fact.receivedAt', 'Received'],
  ['unfiled-returns', 'Unfiled returns'],
  ['state.x.in_review', 'In review'],
])('%s in plain words is "%s"', (key, text) => {
  expect(spelledOut(key)).toBe(text);
});

test('keys and values that one language lacks are told', () => {
  expect(missingKeys({ a: 'A {x}', b: 'B' }, { a: 'Á {x}', b: 'Bé' })).toEqual([]);
  expect(missingKeys({ a: 'A', b: 'B' }, { b: 'Bé', c: 'C' })).toEqual(['a', 'c']);
  expect(missingKeys({ a: 'A {x}' }, { a: 'Á {y}' })).toEqual(['a {x}', 'a {y}']);
});

test('sets of words merge, and a later one wins', () => {
  expect(mergeWords({ a: '1', b: '1' }, { b: '2' })).toEqual({ a: '1', b: '2' });
});

test('the words of the kernel are on a par in English and Spanish', () => {
  expect(missingKeys(en, es)).toEqual([]);
});
