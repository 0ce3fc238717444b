import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Where a taxpayer pays by choice until the first direct debit is drawn. */
export const interimPaymentPage: Parameter<string> = {
  id: 'installment-agreements.interim-payment-page',
  unit: 'code',
  selectedBy: 'conversationDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 'https://www.irs.gov/payments',
      source: { cite: 'IRM 5.14.1.2(5)', confidence: 'read' },
    },
  ],
};
