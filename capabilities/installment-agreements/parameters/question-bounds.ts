import { cents, dollars } from '#kernel/money/cents.ts';

/** How far apart answers are set to see whether a question still matters: no figures of the law. */
export const questionBounds = {
  /** What every type with a limit covers. */
  smallBalanceCents: dollars(5_000),
  /**
   * Between the low-income lines of a small household and of a large one, and of two parts of the country.
   */
  middlingIncomeCents: dollars(40_000),
  householdSize: 20,
  csedYears: 10,
  dueDayOfMonth: 28,
  /** Above what any type with a limit covers. */
  balanceCents: dollars(9_000_000),
  /** Above what any plan can need. */
  paymentCents: dollars(1_000_000_000),
  smallestCents: cents(1),
} as const;
