import { day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';

/** A law under which employees work, adopted on the day of the manual of the examples. */
export const sampleLaw: Law = {
  id: 'sample-law',
  adopted: [
    {
      fromDay: day('2022-12-23'),
      document: {
        id: 'irm-5.14.1-2023-03-31',
        series: 'irm-5.14.1',
        title: 'Securing Installment Agreements',
        effectiveDay: day('2022-12-23'),
      },
    },
  ],
};
