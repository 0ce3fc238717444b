import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** The fee for reinstating or restructuring an agreement, in every channel. */
export const feeReinstatement: Parameter<Cents> = {
  id: 'installment-agreements.fee-reinstatement',
  unit: 'cents',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-04-10'),
      value: dollars(89),
      source: { cite: 'IRM 5.14.1.2(10)', confidence: 'read' },
    },
  ],
};
