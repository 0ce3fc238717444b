import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The days after the agreement by which the first direct debit has to come. */
export const directDebitFirstPaymentDaysMax: Parameter<number> = {
  id: 'installment-agreements.direct-debit-first-payment-days-max',
  unit: 'days',
  selectedBy: 'agreementDay',
  values: [{ from: day('2022-12-23'), value: 60, source: { cite: 'IRM 5.14.1.4.4(5)', confidence: 'read' } }],
};
