import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideConcurrenceMail } from './decide-concurrence-mail.ts';

const onDay = day('2026-03-10');

const both = ['appeals-technical-employee', 'pam-analyst'];

test.each([
  [['draft-letter', 'concurrence-evidence'], both, 'may-go'],
  [['draft-letter'], both, 'may-not-go'],
  [['concurrence-evidence'], both, 'may-not-go'],
  [['draft-letter', 'concurrence-evidence'], ['pam-analyst'], 'may-not-go'],
])('[PAM-121] with %o to %o → %s', (documents, recipients, outcome) => {
  expect(decideConcurrenceMail({ onDay, documents, recipients }, law).outcome).toBe(outcome);
});
