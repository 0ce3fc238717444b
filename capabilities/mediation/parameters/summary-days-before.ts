import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Days before the session by which both sides deliver summary and participants: two weeks. */
export const summaryDaysBefore: Parameter<number> = {
  id: 'mediation.summary-days-before',
  unit: 'days',
  selectedBy: 'sessionDay',
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
      source: { cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1', confidence: 'read' },
    },
  ],
};
