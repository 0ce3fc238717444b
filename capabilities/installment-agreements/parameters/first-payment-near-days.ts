import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/**
 * From how many days before the first payment on the officer is warned that the approval has to come soon.
 */
export const firstPaymentNearDays: Parameter<number> = {
  id: 'installment-agreements.first-payment-near-days',
  unit: 'days',
  selectedBy: 'sentDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 7,
      source: {
        cite: 'IRM 5.14.1.4.4(10)',
        confidence: 'derived',
        note: 'approval comes before a payment is due; no length is named, and a week leaves time for it',
      },
    },
  ],
};
