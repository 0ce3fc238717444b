import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The taxable years before the liability that must be free of unfiled returns, unpaid tax and agreements. */
export const guaranteedLookbackYears: Parameter<number> = {
  id: 'installment-agreements.guaranteed-lookback-years',
  unit: 'years',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('1998-07-22'),
      value: 5,
      source: { cite: '26 U.S.C. § 6159(c)(2)', confidence: 'read' },
    },
  ],
};
