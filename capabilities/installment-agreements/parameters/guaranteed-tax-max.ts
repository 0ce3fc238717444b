import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** The most income tax, without penalties, interest and additions, that a guaranteed agreement may cover. */
export const guaranteedTaxMax: Parameter<Cents> = {
  id: 'installment-agreements.guaranteed-tax-max',
  unit: 'cents',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('1998-07-22'),
      value: dollars(10_000),
      source: {
        cite: '26 U.S.C. § 6159(c)(1)',
        confidence: 'read',
        note: 'also IRM 5.14.1.2(4); first day recalled: enactment of Pub. L. 105-206 § 3467',
      },
    },
  ],
};
