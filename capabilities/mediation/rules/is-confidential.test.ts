import { expect, test } from 'vitest';
import { mediationDocuments } from '../parameters/mediation-documents.ts';
import { isConfidential } from './is-confidential.ts';

test.each([
  ['mediators-report', false],
  ['denial-letter', false],
  ['discussion-summary', true],
  ['supporting-material', true],
  ['withdrawal-statement', true],
  ['a kind that comes later', true],
])('[PAMX-035] a paper of kind %s is marked confidential: %s', (kind, expected) => {
  expect(isConfidential({ kind })).toBe(expected);
});

test('of the papers of the memorandum the report alone goes into the general file', () => {
  const general = mediationDocuments.filter(({ document }) => !isConfidential({ kind: document }));
  expect(general.map(({ document }) => document)).toEqual(['mediators-report']);
});
