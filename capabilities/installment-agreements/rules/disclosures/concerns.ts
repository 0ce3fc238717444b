/**
 * Which of the things to be told concern this taxpayer?
 *
 * Law: IRM 5.14.1.2(5) note, (11) and (12) with its notes; 5.14.1.4.4(4)a note, (10) and (11).
 * Not modelled: what an officer says beyond the list.
 */
import type { Holds } from '#kernel/decision/finding.ts';
import type { DisclosureItem } from '../../parameters/disclosure-items.ts';
import { individualEntities } from '../../parameters/individual-entities.ts';
import { unenforcedTaxes } from '../../parameters/unenforced-taxes.ts';
import { known } from '../findings.ts';
import type { DisclosureFacts } from './disclosure-facts.ts';

/** What is not here concerns everybody. */
const concernOf: Readonly<Partial<Record<DisclosureItem, (facts: DisclosureFacts) => Holds>>> = {
  'lien-possible': isEnforced,
  'levy-if-terminated': isEnforced,
  'estimated-payments': ({ estimatedPaymentsCurrent: current }) =>
    current === 'not-required' ? false : known(current, () => true),
  'low-income-fee': ({ entity }) => individualEntities.includes(entity),
  'reduced-penalty-rate': ({ reducedRate }) => reducedRate,
  'interim-payment': ({ method }) => known(method, (value) => value === 'direct-debit'),
  'reminders-to-employer': ({ method }) => known(method, (value) => value === 'payroll-deduction'),
  'approval-outstanding': ({ approvalNeeded }) => approvalNeeded,
};

export function concerns(item: DisclosureItem, facts: DisclosureFacts): Holds {
  return concernOf[item]?.(facts) ?? true;
}

/**
 * IRM 5.14.1.2(12)b and c, notes: for shared responsibility payments alone there is neither lien nor levy.
 */
function isEnforced({ kinds }: DisclosureFacts): Holds {
  return kinds.length === 0 || kinds.some((kind) => !unenforcedTaxes.includes(kind));
}
