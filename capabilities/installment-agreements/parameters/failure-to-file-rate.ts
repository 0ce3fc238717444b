import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { usc } from '#kernel/law/source.ts';

/** The part of the tax that each month or fraction of a month without the return adds. */
export const failureToFileRate: Parameter<number> = {
  id: 'installment-agreements.failure-to-file-rate',
  unit: 'percent',
  selectedBy: 'conversationDay',
  values: [{ from: day('1970-01-01'), value: 5, source: { ...usc('6651(a)(1)'), confidence: 'recalled' } }],
};
