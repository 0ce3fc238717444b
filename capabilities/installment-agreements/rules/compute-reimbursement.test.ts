import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { computeFee } from './compute-fee.ts';
import { computeReimbursementCents, type ReimbursementFacts } from './compute-reimbursement.ts';
import { sampleCase, sampleLaw } from './testing.ts';

/** What 43 paid in 2023 comes back to. */
function back(unable: boolean | 'unknown', end: ReimbursementFacts['end']) {
  const household = {
    ...sampleCase.household,
    adjustedGrossIncomeCents: dollars(20_000),
    unableToUseDirectDebit: unable,
  };
  const fee = computeFee(
    {
      onDay: day('2023-04-10'),
      entity: 'individual',
      household,
      service: 'origination',
      setUpOnline: false,
      directDebit: false,
    },
    sampleLaw,
  );
  expect(fee.feeCents).toBe(dollars(43));
  return computeReimbursementCents({ fee, paidCents: dollars(43), end });
}

test('[IA-A-093] unable to pay electronically, 43 paid and the agreement completed: 43 comes back', () => {
  expect(back(true, 'completed')).toBe(dollars(43));
});

test('[IA-A-093] who declined direct debit gets nothing back, and a terminated agreement gives nothing', () => {
  expect(back(false, 'completed')).toBe(dollars(0));
  expect(back(true, 'terminated')).toBe(dollars(0));
  expect(back(true, 'withdrawn')).toBe(dollars(0));
});

test('while nobody knows whether debit was possible, nobody knows what comes back', () => {
  expect(back('unknown', 'completed')).toBe('unknown');
});
