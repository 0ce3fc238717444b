import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The days that a taxpayer has to give the parts that a request lacks. */
export const missingPartsDays: Parameter<number> = {
  id: 'installment-agreements.missing-parts-days',
  unit: 'days',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 30,
      source: {
        cite: 'IRM 5.14.1.3(8)',
        confidence: 'derived',
        note: 'the manual names no length; 30 days is the shorter end of the range we warn outside of',
      },
    },
  ],
};
