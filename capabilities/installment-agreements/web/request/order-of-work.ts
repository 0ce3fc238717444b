import type { Finding } from '#kernel/decision/finding.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { disclosureItems } from '../../parameters/disclosure-items.ts';
import { supplyFormId } from './supply-form.tsx';

type Moves = RequestView['moves'];

/** Steps that decide the request, then those that prepare it, then what adds to it or ends it. */
const asides: readonly string[] = ['supply-facts', 'tell-of-delay', 'withdraw-request', 'void-approval'];
const preparing: readonly string[] = ['set-terms', 'note-disclosures'];
/** The code comes before the reason why it is late. */
const coding: readonly string[] = ['request-pending-code', 'explain-late-code'];

/**
 * The next step of the work first: what decides the request where it is lawful, or else what prepares that.
 * Where neither is possible yet, the facts that are asked for, and then the code, whose hours run.
 */
export function inOrderOfWork(moves: Moves): Moves {
  const among = (names: readonly string[]): Moves =>
    names.flatMap((name) => moves.filter(({ event }) => event === name));
  const [prepares, codes, rest] = [among(preparing), among(coding), among(asides)];
  const deciding = moves.filter((move) => ![...prepares, ...codes, ...rest].includes(move));
  if (deciding.length > 0) return [...deciding, ...prepares, ...codes, ...rest];
  const [asked, others] = [among(asides.slice(0, 1)), among(asides.slice(1))];
  return [...asked, ...codes, ...prepares, ...others];
}

/** A step that undoes what was reached: possible, and not what anybody is led to. */
export function leadsBack(event: string): boolean {
  return event === 'void-approval';
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
  // A section may be longer than the screen: its heading takes the focus, so that one lands on its first
  // line.
  const heading = found?.matches('section') === true ? found.querySelector('h2') : null;
  if (heading) heading.tabIndex = -1;
  (heading ?? found)?.focus();
}
