import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The most days for the return of the signed agreement and consent, from a fax that got through. */
export const packetAnswerDays: Parameter<number> = {
  id: 'mediation.packet-answer-days',
  unit: 'days',
  selectedBy: 'faxedDay',
  values: [
    {
      from: day('2014-12-29'),
      value: 7,
      source: {
        cite: 'IRM 8.26.9',
        confidence: 'recalled',
        note: 'its text is not held; the memorandum of 2025-11-24 names the figure',
      },
    },
    {
      from: day('2025-11-24'),
      value: 7,
      source: { cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1', confidence: 'read' },
    },
  ],
};
