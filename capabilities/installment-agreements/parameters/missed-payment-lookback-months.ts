import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/**
 * How far back a default for missed payments makes a streamlined agreement above 25,000 prove ability to pay.
 */
export const missedPaymentLookbackMonths: Parameter<number> = {
  id: 'installment-agreements.missed-payment-lookback-months',
  unit: 'months',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 12,
      source: { cite: 'IRM Exhibit 5.14.1-5', confidence: 'read', note: 'footnote *' },
    },
  ],
};
