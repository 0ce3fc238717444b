import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The days after a rejection or a termination in which the time to collect stands still. */
export const statuteSuspensionDays: Parameter<number> = {
  id: 'installment-agreements.statute-suspension-days',
  unit: 'days',
  selectedBy: 'conversationDay',
  values: [{ from: day('2022-12-23'), value: 30, source: { cite: 'IRM 5.14.1.2(12)g', confidence: 'read' } }],
};
