import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Whether a recorded BMF pyramider must have made all deposits before a request is pending. */
export const pyramiderNeedsDeposits: Parameter<boolean> = {
  id: 'installment-agreements.pyramider-needs-deposits',
  unit: 'flag',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: true,
      source: {
        cite: 'IRM Exhibit 5.14.1-5',
        confidence: 'read',
        note: 'IRM 5.14.1.3(7) lets everybody else be pending without deposits; the list binds a pyramider',
      },
    },
  ],
};
