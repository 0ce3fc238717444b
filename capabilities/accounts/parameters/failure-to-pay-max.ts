import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';

/** The most that all months together may add, whatever mix of rates they had. */
export const failureToPayMax: Parameter<number> = {
  id: 'accounts.failure-to-pay-max',
  unit: 'percent',
  selectedBy: 'penaltyMonthFirstDay',
  values: [
    {
      from: day('1970-01-01'),
      value: 25,
      source: {
        ...usc('6651(a)(2)'),
        confidence: 'read',
        note: 'IRM 5.14.1.2(7); the first day is recalled',
      },
    },
  ],
};
