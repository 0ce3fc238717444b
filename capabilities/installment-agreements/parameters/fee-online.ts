import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/**
 * The fee for an agreement that the taxpayer sets up in the Online Payment Agreement, without direct debit.
 */
export const feeOnline: Parameter<Cents> = {
  id: 'installment-agreements.fee-online',
  unit: 'cents',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-04-10'),
      value: dollars(130),
      source: {
        cite: 'IRM 5.14.1.2(10)',
        confidence: 'read',
        note: 'the manual gives one row from this day; another copy of the page had 149 before 2022-08-25',
      },
    },
    {
      from: day('2024-07-01'),
      value: dollars(69),
      edition: 'irm-5.14.1-2024-07-02',
      source: {
        cite: 'IRM 5.14.1.2(10)',
        confidence: 'recalled',
        note: 'amount recalled; that three fees went down on this day is read',
      },
    },
  ],
};
