import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The monthly payments in which a guaranteed agreement must pay everything, accruals included. */
export const guaranteedTermMonths: Parameter<number> = {
  id: 'installment-agreements.guaranteed-term-months',
  unit: 'months',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('1998-07-22'),
      value: 36,
      source: {
        cite: '26 U.S.C. § 6159(c)(4)',
        confidence: 'read',
        note: 'three years; the Installment Agreement Table adds "including accruals"',
      },
    },
  ],
};
