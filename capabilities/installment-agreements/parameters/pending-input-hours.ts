import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/**
 * The hours by the clock in which a pending request has to be put on IDRS. Protection does not wait for it.
 */
export const pendingInputHours: Parameter<number> = {
  id: 'installment-agreements.pending-input-hours',
  unit: 'hours',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 24,
      source: {
        cite: 'IRM 5.14.1.3(1)',
        confidence: 'read',
        note: 'strict clock hours from when an employee identifies a complete request, IRM 5.14.1.3(3)',
      },
    },
  ],
};
