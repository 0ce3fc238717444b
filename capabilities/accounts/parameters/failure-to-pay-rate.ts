import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';

/** The part of the unpaid tax that each month or fraction of a month adds. */
export const failureToPayRate: Parameter<number> = {
  id: 'accounts.failure-to-pay-rate',
  unit: 'percent',
  selectedBy: 'penaltyMonthFirstDay',
  values: [
    {
      from: day('1970-01-01'),
      value: 0.5,
      source: { ...usc('6651(a)(2)'), confidence: 'read', note: 'the first day is recalled' },
    },
  ],
};
