import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideConcurrenceMail } from './decide-concurrence-mail.ts';
import { decideDenialRecommendation } from './decide-denial-recommendation.ts';
import { decideDraftHelp } from './decide-draft-help.ts';

const onDay = day('2026-03-10');

test.each([
  ['denial', 'may-be-asked'],
  ['acceptance', 'may-not-be-asked'],
] as const)('[PAM-117] a discussion that ends with %s → the area director %s', (recommends, outcome) => {
  const decision = decideDenialRecommendation({ onDay, recommends }, law);
  expect(decision.outcome).toBe(outcome);
  if (outcome === 'may-not-be-asked')
    expect(decision.findings).toMatchObject([
      { test: 'denial-was-recommended', holds: false, cure: { act: 'recommend-acceptance' } },
    ]);
});

const both = ['appeals-technical-employee', 'pam-analyst'];

test.each([
  [['draft-letter', 'concurrence-evidence'], both, 'may-go'],
  [['draft-letter'], both, 'may-not-go'],
  [['concurrence-evidence'], both, 'may-not-go'],
  [['draft-letter', 'concurrence-evidence'], ['pam-analyst'], 'may-not-go'],
])('[PAM-121] with %o to %o → %s', (documents, recipients, outcome) => {
  expect(decideConcurrenceMail({ onDay, documents, recipients }, law).outcome).toBe(outcome);
});

test('[PAM-073] the analyst helps with a draft once asked, and not before', () => {
  expect(decideDraftHelp({ onDay, asked: true }, law).outcome).toBe('asked');
  expect(decideDraftHelp({ onDay, asked: false }, law).findings).toMatchObject([
    { test: 'help-was-asked-for', holds: false, cure: { act: 'ask-for-help' } },
  ]);
});
