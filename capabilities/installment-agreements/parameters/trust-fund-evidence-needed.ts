import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** How many of the three proofs of a trust fund recovery penalty a request needs. */
export const trustFundEvidenceNeeded: Parameter<'any' | 'all'> = {
  id: 'installment-agreements.trust-fund-evidence-needed',
  unit: 'code',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 'any',
      source: {
        cite: 'IRM 5.14.1.3(11)',
        confidence: 'derived',
        note:
          'the three are listed without "and" or "or"; with "and" an assessed penalty could never be' +
          ' pending',
      },
    },
  ],
};
