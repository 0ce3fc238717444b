import { day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';

/** The manual and the memorandum as a new installation adopts them. */
export const adopted: Law = {
  id: 'sample',
  adopted: [
    {
      document: {
        id: 'irm-5.14.1-2023-03-31',
        series: 'irm-5.14.1',
        title: 'IRM 5.14.1',
        effectiveDay: day('2022-12-23'),
      },
      fromDay: day('2022-12-23'),
    },
  ],
};
