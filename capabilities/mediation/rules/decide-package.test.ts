import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decidePackage } from './decide-package.ts';

test.each([
  [['request', 'draft-letter'], 'whole'],
  [['request', 'draft-letter', 'supporting-material'], 'whole'],
  [['request'], 'not-whole'],
  [['draft-letter'], 'not-whole'],
  [[], 'not-whole'],
])('[PAM-071] %o → %s', (documents, outcome) => {
  expect(decidePackage({ onDay: day('2026-03-10'), documents }, law).outcome).toBe(outcome);
});
