import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';

/** Days from a notice of intent to levy to the day after which a month that begins has the higher rate. */
export const failureToPayNoticeDays: Parameter<number> = {
  id: 'accounts.failure-to-pay-notice-days',
  unit: 'days',
  selectedBy: 'noticeDay',
  values: [
    {
      from: day('1987-01-01'),
      value: 10,
      source: { ...usc('6651(d)(2)(A)'), confidence: 'read', note: 'the first day is recalled' },
    },
  ],
};
