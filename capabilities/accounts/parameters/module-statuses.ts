import type { CodeConfidence } from './transaction-codes.ts';

/** Status; title; whether CC SUMRY counts it among the balance due; confidence of the title. */
export type ModuleStatusTitle = readonly [string, string, 'in-sumry' | 'not-in-sumry', CodeConfidence];

/**
 * The statuses of a module that the rules meet. Which of them CC SUMRY includes is read in IRM
 * 5.14.1.4.2(2); statuses 60, 64 and 72 in IRM 5.14.1.3 and IRM Exhibit 5.14.1-1; the other titles are
 * recalled from Document 6209.
 */
export const moduleStatuses: readonly ModuleStatusTitle[] = [
  ['12', 'Paid, or nothing due', 'not-in-sumry', 'recalled'],
  ['19', 'Return filed, notice to follow', 'not-in-sumry', 'recalled'],
  ['20', 'First notice sent', 'not-in-sumry', 'recalled'],
  ['21', 'First notice sent', 'not-in-sumry', 'recalled'],
  ['22', 'Automated collection', 'in-sumry', 'recalled'],
  ['23', 'Deferred: below the amount to be worked', 'in-sumry', 'recalled'],
  ['24', 'In the queue', 'in-sumry', 'recalled'],
  ['26', 'With field collection', 'in-sumry', 'recalled'],
  ['43', 'Held', 'not-in-sumry', 'recalled'],
  ['48', 'Notice held', 'not-in-sumry', 'recalled'],
  ['53', 'Currently not collectible', 'in-sumry', 'recalled'],
  ['56', 'Later notice sent', 'not-in-sumry', 'recalled'],
  ['58', 'Last notice sent', 'in-sumry', 'recalled'],
  ['60', 'Installment agreement established', 'not-in-sumry', 'read'],
  ['61', 'Installment agreement suspended', 'not-in-sumry', 'recalled'],
  ['64', 'Installment agreement in default', 'not-in-sumry', 'read'],
  ['71', 'Offer in compromise pending', 'not-in-sumry', 'recalled'],
  ['72', 'Litigation', 'not-in-sumry', 'read'],
];
