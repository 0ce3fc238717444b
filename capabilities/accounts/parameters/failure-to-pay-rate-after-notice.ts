import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';

/** The same for a month that begins after the time that a notice of intent to levy leaves for payment. */
export const failureToPayRateAfterNotice: Parameter<number> = {
  id: 'accounts.failure-to-pay-rate-after-notice',
  unit: 'percent',
  selectedBy: 'penaltyMonthFirstDay',
  values: [
    {
      from: day('1987-01-01'),
      value: 1,
      source: { ...usc('6651(d)(1)'), confidence: 'read', note: 'the first day is recalled' },
    },
  ],
};
