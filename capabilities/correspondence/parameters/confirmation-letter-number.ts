import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Which letter confirms an agreement of a type that is paid in a way. */
export type ConfirmationLetterRow = {
  readonly agreementType: string;
  readonly method: string;
  readonly letterNumber: '2849' | '2850';
};

/**
 * The manual names two letters and does not say which is used when, so an agreement without a row has none.
 */
export const confirmationLetterNumber: Parameter<readonly ConfirmationLetterRow[]> = {
  id: 'correspondence.confirmation-letter-number',
  unit: 'table',
  selectedBy: 'letterDay',
  values: [
    {
      from: day('2022-12-23'),
      value: [
        { agreementType: 'guaranteed', method: 'direct-debit', letterNumber: '2849' },
        { agreementType: 'guaranteed', method: 'payroll-deduction', letterNumber: '2849' },
        { agreementType: 'guaranteed', method: 'eftps', letterNumber: '2849' },
        { agreementType: 'guaranteed', method: 'direct-pay', letterNumber: '2849' },
        { agreementType: 'guaranteed', method: 'card', letterNumber: '2849' },
        { agreementType: 'guaranteed', method: 'check', letterNumber: '2849' },
        { agreementType: 'guaranteed', method: 'other', letterNumber: '2849' },
      ],
      source: {
        cite: 'IRM 5.14.1.4.4(8)',
        confidence: 'derived',
        note: 'both letters are named there; which one serves guaranteed agreements, the agency sets',
      },
    },
  ],
};
