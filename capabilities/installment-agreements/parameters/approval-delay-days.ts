import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/**
 * Business days after which an approval counts as delayed, so that the taxpayer is told: the agency sets
 * them.
 */
export const approvalDelayDays: Parameter<number> = {
  id: 'installment-agreements.approval-delay-days',
  unit: 'days',
  selectedBy: 'submissionDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 10,
      source: {
        cite: 'IRM 5.14.1.4.4(10)',
        confidence: 'derived',
        note: 'the paragraph asks to tell of delays and names no number; set by us',
      },
    },
  ],
};
