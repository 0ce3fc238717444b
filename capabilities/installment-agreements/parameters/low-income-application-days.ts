import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The days from the date of the acceptance letter in which an individual may ask for the low-income fee. */
export const lowIncomeApplicationDays: Parameter<number> = {
  id: 'installment-agreements.low-income-application-days',
  unit: 'days',
  selectedBy: 'letterDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 30,
      source: {
        cite: 'IRM 5.14.1.2(11)',
        confidence: 'read',
        note: 'read in the edition of 2023-03-31; the date on the letter starts them',
      },
    },
  ],
};
