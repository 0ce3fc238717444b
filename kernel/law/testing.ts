import { day } from '../calendar/day.ts';
import type { Law } from './law.ts';

/** The manual on agreements alone, adopted from its effective day. */
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
