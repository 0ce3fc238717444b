import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** How far back a default of any kind makes a partial payment agreement need direct debit. */
export const defaultLookbackMonths: Parameter<number> = {
  id: 'installment-agreements.default-lookback-months',
  unit: 'months',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 24,
      source: { cite: 'IRM Exhibit 5.14.1-5', confidence: 'read', note: 'DDIA Required, Partial Payment' },
    },
  ],
};
