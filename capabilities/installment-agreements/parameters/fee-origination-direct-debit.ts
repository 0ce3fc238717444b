import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** The fee for entering into a direct debit agreement with an employee. */
export const feeOriginationDirectDebit: Parameter<Cents> = {
  id: 'installment-agreements.fee-origination-direct-debit',
  unit: 'cents',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-04-10'),
      value: dollars(107),
      source: { cite: 'IRM 5.14.1.2(10)', confidence: 'read' },
    },
  ],
};
