import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Which letter confirms the agreements of some types, paid in some ways. */
export type ConfirmationLetterRow = {
  readonly agreementTypes: readonly string[];
  readonly methods: readonly string[];
  readonly letterNumber: '2849' | '2850';
};

const everyWay = [
  'direct-debit',
  'payroll-deduction',
  'eftps',
  'direct-pay',
  'card',
  'check',
  'other',
] as const;

/** Those that an officer may put in place alone, and those that a manager approves. */
const withoutApproval = ['guaranteed', 'streamlined-25', 'streamlined-50'] as const;
const withApproval = ['ibtf-express-10', 'ibtf-express-25', 'ibtf', 'routine', 'partial-payment'] as const;

/**
 * The manual names two letters and does not say which is used when, so the agency sets it, and an agreement
 * without a row has none.
 */
export const confirmationLetterNumber: Parameter<readonly ConfirmationLetterRow[]> = {
  id: 'correspondence.confirmation-letter-number',
  unit: 'table',
  selectedBy: 'letterDay',
  values: [
    {
      from: day('2022-12-23'),
      value: [
        { agreementTypes: withoutApproval, methods: everyWay, letterNumber: '2849' },
        { agreementTypes: withApproval, methods: everyWay, letterNumber: '2850' },
      ],
      source: {
        cite: 'IRM 5.14.1.4.4(8)',
        confidence: 'derived',
        note: 'both letters are named there, not which serves what: set by us by the approval needed',
      },
    },
  ],
};
