import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** The fee of a low-income individual who does not pay by direct debit, for every service. */
export const feeLowIncome: Parameter<Cents> = {
  id: 'installment-agreements.fee-low-income',
  unit: 'cents',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-04-10'),
      value: dollars(43),
      source: { cite: 'IRM 5.14.1.2(10)', confidence: 'read' },
    },
  ],
};
