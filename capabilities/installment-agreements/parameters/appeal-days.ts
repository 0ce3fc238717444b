import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The days in which a taxpayer may appeal a proposed termination, and again a termination. */
export const appealDays: Parameter<number> = {
  id: 'installment-agreements.appeal-days',
  unit: 'days',
  selectedBy: 'letterDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 30,
      source: {
        cite: 'IRM Exhibit 5.14.1-1',
        confidence: 'read',
        note: 'defaulted and terminated agreements, 3 and 4; read in the edition of 2023-03-31',
      },
    },
  ],
};
