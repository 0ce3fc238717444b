import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';

/** The balance and term up to which an in-business trust fund statement need not be verified. */
export const unverifiedStatementMax: Parameter<{ readonly assessedCents: Cents; readonly months: number }> = {
  id: 'installment-agreements.unverified-statement-max',
  unit: 'table',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: { assessedCents: dollars(25_000), months: 60 },
      source: {
        cite: 'IRM Exhibit 5.14.1-5',
        confidence: 'read',
        note: 'footnote **, which points to IRM 5.14.7.4(6)',
      },
    },
  ],
};
