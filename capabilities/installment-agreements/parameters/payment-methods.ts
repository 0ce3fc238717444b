/**
 * The ways of paying an agreement, in the order in which they are offered: direct debit to whoever has a
 * checking account, then payroll deduction, then the other electronic ways and cards, and a check last (IRM
 * 5.14.1.2(6)). The manual's list is not closed; `other` is told in words.
 */
export const paymentMethods = [
  'direct-debit',
  'payroll-deduction',
  'eftps',
  'direct-pay',
  'card',
  'check',
  'other',
] as const;

export type PaymentMethod = (typeof paymentMethods)[number];

/** The one that is chosen only after the electronic ways were encouraged. */
export const paperMethods: readonly PaymentMethod[] = ['check'];
