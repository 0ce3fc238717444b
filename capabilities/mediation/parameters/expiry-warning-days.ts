import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** How long before the end of temporary guidance its owner is warned, in calendar days. */
export const expiryWarningDays: Parameter<number> = {
  id: 'mediation.expiry-warning-days',
  unit: 'days',
  selectedBy: 'today',
  values: [
    {
      from: day('2014-12-29'),
      value: 90,
      source: {
        cite: 'AP-08-1125-0028',
        confidence: 'derived',
        note: 'a default of this program: the memorandum names only its last day',
      },
    },
  ],
};
