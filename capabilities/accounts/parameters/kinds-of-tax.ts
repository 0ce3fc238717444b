/**
 * The kinds of tax that the agreement rules tell apart (IRM 5.14.1, Installment Agreement Table; IRM
 * 5.14.1.3(11)).
 */
export const kindsOfTax = [
  'individual-income',
  'individual-other',
  'shared-responsibility',
  'trust-fund-recovery-penalty',
  'trust-fund',
  'business-income',
  'business-other',
] as const;

export type KindOfTax = (typeof kindsOfTax)[number];
