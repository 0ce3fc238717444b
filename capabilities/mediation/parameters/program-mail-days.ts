import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Business days for sending the whole written request to the program mailbox. */
export const programMailDays: Parameter<number> = {
  id: 'mediation.program-mail-days',
  unit: 'days',
  selectedBy: 'receivedDay',
  values: [
    {
      from: day('2014-12-29'),
      value: 3,
      source: {
        cite: 'IRM 8.26.9',
        confidence: 'recalled',
        note: 'its text is not held; the memorandum of 2025-11-24 names the figure',
      },
    },
    {
      from: day('2025-11-24'),
      value: 3,
      source: { cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1', confidence: 'read' },
    },
  ],
};
