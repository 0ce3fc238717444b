import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Days in which Appeals answers the taxpayer and the technical employee about a request: two weeks. */
export const answerDays: Parameter<number> = {
  id: 'mediation.answer-days',
  unit: 'days',
  selectedBy: 'receivedDay',
  values: [
    {
      from: day('2014-12-29'),
      value: 14,
      source: {
        cite: 'Rev. Proc. 2014-63 § 7.03',
        confidence: 'recalled',
        note: 'known from the memorandum, which quotes it',
      },
    },
    {
      from: day('2025-11-24'),
      value: 14,
      source: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.1(3)', confidence: 'read' },
    },
  ],
};
