import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The most days that a taxpayer may be given to supply what a request lacks, from the contact on. */
export const perfectingDays: Parameter<number> = {
  id: 'mediation.perfecting-days',
  unit: 'days',
  selectedBy: 'contactDay',
  values: [
    {
      from: day('2014-12-29'),
      value: 14,
      source: {
        cite: 'IRM 8.26.9',
        confidence: 'recalled',
        note: 'its text is not held; the memorandum of 2025-11-24 names the figure',
      },
    },
    {
      from: day('2025-11-24'),
      value: 14,
      source: { cite: 'AP-08-1125-0028 § 8.26.9.2.3(7)', confidence: 'read' },
    },
  ],
};
