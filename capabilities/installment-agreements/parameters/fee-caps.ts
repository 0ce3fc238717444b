import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** The kinds of user fee, each with a row of its own. */
export type FeeKind =
  'regular' | 'direct-debit' | 'online' | 'online-direct-debit' | 'reinstatement' | 'low-income';

/** What each fee was on 2018-02-09: no later row may be higher. */
export const feeCaps: Parameter<Readonly<Record<FeeKind, Cents>>> = {
  id: 'installment-agreements.fee-caps',
  unit: 'table',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-04-10'),
      value: {
        regular: dollars(225),
        'direct-debit': dollars(107),
        online: dollars(130),
        'online-direct-debit': dollars(31),
        reinstatement: dollars(89),
        'low-income': dollars(43),
      },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'derived',
        note: 'the amounts of 2018-02-09 are not printed; those of the fee table stand for them',
      },
    },
  ],
};
