import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Days in which the agreement is generally signed by both, from the notice of approval to the taxpayer. */
export const agreementNormDays: Parameter<number> = {
  id: 'mediation.agreement-norm-days',
  unit: 'days',
  selectedBy: 'noticeDay',
  values: [
    {
      from: day('2014-12-29'),
      value: 21,
      source: {
        cite: 'Rev. Proc. 2014-63 § 8.01',
        confidence: 'recalled',
        note: 'known from the memorandum, which quotes it',
      },
    },
    {
      from: day('2025-11-24'),
      value: 21,
      source: { cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1', confidence: 'read' },
    },
  ],
};
