import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** How many changes of the payment IDRS takes; an agreement with more is monitored by hand. */
export const idrsPaymentChangesMax: Parameter<number> = {
  id: 'installment-agreements.idrs-payment-changes-max',
  unit: 'count',
  selectedBy: 'approvalDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 2,
      source: { cite: 'IRM 5.14.1.4.4(1)b', confidence: 'read' },
    },
  ],
};
