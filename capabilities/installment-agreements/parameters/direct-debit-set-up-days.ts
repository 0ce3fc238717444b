import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The days that setting up a direct debit takes before the first one can be drawn. */
export const directDebitSetUpDays: Parameter<number> = {
  id: 'installment-agreements.direct-debit-set-up-days',
  unit: 'days',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 30,
      source: {
        cite: 'IRM 5.14.1.2(5)',
        confidence: 'derived',
        note: 'the manual says that it usually takes longer than this',
      },
    },
  ],
};
