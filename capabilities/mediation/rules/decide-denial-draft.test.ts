import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideDenialDraft } from './decide-denial-draft.ts';

const reason = {
  ground: 'other',
  issue: 'house',
  told: 'The value was agreed on before.',
  beside: 'Form 866',
} as const;

test.each([
  ['offer-in-compromise', 'letter-5557', [reason], 'may-go-up'],
  ['trust-fund-recovery-penalty', 'letter-5558', [reason], 'may-go-up'],
  ['trust-fund-recovery-penalty', 'letter-5557', [reason], 'may-not-go-up'],
  ['offer-in-compromise', 'letter-5558', [reason], 'may-not-go-up'],
  ['offer-in-compromise', 'letter-5557', [], 'may-not-go-up'],
  ['offer-in-compromise', 'letter-5557', [{ ...reason, told: 'Denied.' }], 'may-not-go-up'],
  ['offer-in-compromise', 'unknown', [reason], 'needs-facts'],
])('[PAM-012] [PAM-072] %s in %s → %s', (work, letter, reasons, outcome) => {
  expect(decideDenialDraft({ onDay: day('2026-03-10'), work, letter, reasons }, law).outcome).toBe(outcome);
});
