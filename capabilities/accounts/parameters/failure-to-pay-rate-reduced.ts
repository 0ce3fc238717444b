import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';

/**
 * The same for a month in which an installment agreement is in effect, for an individual who filed on time.
 */
export const failureToPayRateReduced: Parameter<number> = {
  id: 'accounts.failure-to-pay-rate-reduced',
  unit: 'percent',
  selectedBy: 'penaltyMonthFirstDay',
  values: [
    {
      // A month that began in December 1999 and reached into January is not yet a reduced one.
      from: day('2000-01-01'),
      value: 0.25,
      source: { ...usc('6651(h)'), confidence: 'read', note: 'IRM 5.14.1.2(7)' },
    },
  ],
};
