import type { Finding } from '#kernel/decision/finding.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { disclosureItems } from '../../parameters/disclosure-items.ts';
import { supplyFormId } from './supply-form.tsx';

type Moves = RequestView['moves'];

/** Steps that decide the request, then those that prepare it, then what adds to it or ends it. */
const asides: readonly string[] = ['supply-facts', 'tell-of-delay', 'withdraw-request', 'void-approval'];
const preparing: readonly string[] = ['set-terms', 'note-disclosures'];

/**
 * The next step of the work first: what decides the request where it is lawful, or else what prepares that.
 * Where neither is possible yet, the facts that are asked for.
 */
export function inOrderOfWork(moves: Moves): Moves {
  const isPlain = (event: string) => !asides.includes(event) && !preparing.includes(event);
  const deciding = moves.filter(({ event }) => isPlain(event) && event !== 'request-pending-code');
  const prepares = moves.filter(({ event }) => preparing.includes(event));
  const codes = moves.filter(({ event }) => event === 'request-pending-code');
  const rest = moves.filter(({ event }) => asides.includes(event));
  return deciding.length > 0
    ? [...deciding, ...prepares, ...codes, ...rest]
    : [...rest, ...prepares, ...codes];
}

/** Where on the page a step is entered. */
export const formOf: Readonly<Record<string, string>> = {
  'supply-facts': supplyFormId,
  'set-terms': 'terms',
  'note-disclosures': 'told',
};

const toldCures: readonly string[] = disclosureItems.map((item) => `tell-${item}`);
const termsCures: readonly string[] = [
  'set-terms',
  'describe-method',
  'set-review-day',
  'move-first-payment',
  'bring-first-debit-forward',
  'bring-first-payment-forward',
  'get-agreement-to-payment',
  'confirm-due-day',
  'ask-for-checking-account',
  'offer-direct-debit',
  'offer-payroll-deduction',
  'encourage-electronic-payment',
  'name-levy-sources',
  'complete-levy-source',
  'settle-locator-number',
];

/** Where the first of what stands in the way is cured. */
export function placeOfCure(findings: readonly Finding[]): string {
  const acts = findings.flatMap(({ cure }) => (cure ? [cure.act] : []));
  const [first = ''] = acts;
  if (termsCures.includes(first)) return 'terms';
  return toldCures.includes(first) ? 'told' : 'missing';
}

/** Moves the focus to a section or a field, and opens what it is folded in. */
export function goTo(place: string): void {
  const found = document.getElementById(place);
  const folded = found?.matches('section') === true ? found.querySelector('details') : null;
  if (folded) folded.open = true;
  found?.focus();
}
