import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The last day of the month on which a payment may fall due. The first is the 1st. */
export const dueDayOfMonthMax: Parameter<number> = {
  id: 'installment-agreements.due-day-of-month-max',
  unit: 'days',
  selectedBy: 'requestDay',
  values: [{ from: day('2022-12-23'), value: 28, source: { cite: 'IRM 5.14.1.4.4(4)', confidence: 'read' } }],
};
