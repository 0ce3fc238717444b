import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** The fee of a low-income individual who pays by direct debit: waived. */
export const feeLowIncomeDirectDebit: Parameter<Cents> = {
  id: 'installment-agreements.fee-low-income-direct-debit',
  unit: 'cents',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-04-10'),
      value: dollars(0),
      source: { cite: '26 U.S.C. § 6159(f)(2)(A)', confidence: 'read', note: 'also IRM 5.14.1.2(9)' },
    },
  ],
};
