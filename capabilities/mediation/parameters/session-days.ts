import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Days after the last signature within which the session should be held. */
export const sessionDays: Parameter<number> = {
  id: 'mediation.session-days',
  unit: 'days',
  selectedBy: 'lastSignatureDay',
  values: [
    {
      from: day('2014-12-29'),
      value: 60,
      source: {
        cite: 'Rev. Proc. 2014-63 § 8.01',
        confidence: 'recalled',
        note: 'known from the memorandum, which quotes it',
      },
    },
    {
      from: day('2025-11-24'),
      value: 60,
      source: { cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1', confidence: 'read' },
    },
  ],
};
