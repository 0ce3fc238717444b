import { type Citation, irm } from '#kernel/law/source.ts';

/** What a taxpayer is told while an agreement is discussed, in the order in which an interview goes. */
export const disclosureItems = [
  'costs',
  'penalty-and-interest',
  'lien-possible',
  'levy-if-terminated',
  'stay-compliant',
  'estimated-payments',
  'refunds-offset',
  'appeal-rights',
  'statute-suspended',
  'extra-payments',
  'low-income-fee',
  'reduced-penalty-rate',
  'interim-payment',
  'reminders-to-employer',
  'approval-outstanding',
] as const;

export type DisclosureItem = (typeof disclosureItems)[number];

/**
 * What is asked of the taxpayer while an approval is outstanding (IRM 5.14.1.4.4(10)); nothing hangs on it.
 */
export const outstandingItems = ['interim-request'] as const;

/** Everything that can be noted as told. */
export const toldItems = [...disclosureItems, ...outstandingItems] as const;

export type ToldItem = (typeof toldItems)[number];

/** Where the manual asks for each. Those of IRM 5.14.1.2(12) are its list a to g. */
export const disclosureLaw: Readonly<Record<DisclosureItem, Citation>> = {
  costs: irm('5.14.1.1.1(1)'),
  'penalty-and-interest': irm('5.14.1.2(12)a'),
  'lien-possible': irm('5.14.1.2(12)b'),
  'levy-if-terminated': irm('5.14.1.2(12)c'),
  'stay-compliant': irm('5.14.1.2(12)d'),
  'estimated-payments': irm('5.14.1.2(12)d'),
  'refunds-offset': irm('5.14.1.2(12)e'),
  'appeal-rights': irm('5.14.1.2(12)f'),
  'statute-suspended': irm('5.14.1.2(12)g'),
  'extra-payments': irm('5.14.1.4.4(1)a'),
  'low-income-fee': irm('5.14.1.2(11)'),
  'reduced-penalty-rate': irm('5.14.1.4.4(11)'),
  'interim-payment': irm('5.14.1.2(5)'),
  'reminders-to-employer': irm('5.14.1.4.4(4)a'),
  'approval-outstanding': irm('5.14.1.4.4(10)'),
};
