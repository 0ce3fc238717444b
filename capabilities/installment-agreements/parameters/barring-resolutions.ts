import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The kinds of other resolution that, while pending, leave no room for a request. */
export const barringResolutions: Parameter<readonly string[]> = {
  id: 'installment-agreements.barring-resolutions',
  unit: 'table',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: ['offer-in-compromise'],
      source: {
        cite: 'IRM 5.14.1.3(4)d',
        confidence: 'derived',
        note:
          'the manual names no list; a request to be found not collectible and a claim for abatement are no' +
          ' alternatives, and bankruptcy and hearings have rules of their own',
      },
    },
  ],
};
