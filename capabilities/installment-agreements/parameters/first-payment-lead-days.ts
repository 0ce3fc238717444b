import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The days between a request and the first payment that a projection may count on. */
export const firstPaymentLeadDays: Parameter<number> = {
  id: 'installment-agreements.first-payment-lead-days',
  unit: 'days',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2008-01-01'),
      value: 30,
      source: {
        cite: 'IRM 5.14.8',
        confidence: 'read',
        note: 'the edition of 2008; a first direct debit comes at most 60 days after (IRM 5.14.1.4.4(5))',
      },
    },
  ],
};
