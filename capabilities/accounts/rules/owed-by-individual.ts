import type { EntityKind } from '#capabilities/taxpayers/index.ts';
import type { Holds } from '#kernel/decision/finding.ts';
import { individualDebtors, undecidedDebtors } from '../parameters/individual-debtors.ts';

/**
 * Is the balance of a module owed by an individual?
 *
 * Practice: IRM 5.14.1.2(7)b. The kind of tax and the master file do not matter: an individual may owe
 * employment tax.
 * Not modelled: whose the liability of a limited liability company is; it is unknown here and arrives as a
 * fact.
 */
export function isOwedByIndividual(entity: EntityKind): Holds {
  if (undecidedDebtors.includes(entity)) return 'unknown';
  return individualDebtors.includes(entity);
}
