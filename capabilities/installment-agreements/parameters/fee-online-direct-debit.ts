import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** The fee for a direct debit agreement that the taxpayer sets up in the Online Payment Agreement. */
export const feeOnlineDirectDebit: Parameter<Cents> = {
  id: 'installment-agreements.fee-online-direct-debit',
  unit: 'cents',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-04-10'),
      value: dollars(31),
      source: { cite: 'IRM 5.14.1.2(10)', confidence: 'read' },
    },
    {
      from: day('2024-07-01'),
      value: dollars(22),
      edition: 'irm-5.14.1-2024-07-02',
      source: {
        cite: 'IRM 5.14.1.2(10)',
        confidence: 'recalled',
        note: 'amount recalled; that three fees went down on this day is read',
      },
    },
  ],
};
