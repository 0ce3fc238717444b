import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** A reduced user fee indicator above this marks a low-income individual. */
export const reducedFeeIndicatorFloor: Parameter<number> = {
  id: 'installment-agreements.reduced-fee-indicator-floor',
  unit: 'count',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-04-10'),
      value: 1,
      source: {
        cite: 'IRM 5.14.1.2(11)',
        confidence: 'read',
        note: 'printed "RUFI>1"; read as a number',
      },
    },
  ],
};
