/**
 * May MI be entered for this written request, and how does its support request stand then?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3(3), (4), (6), (7), § 8.26.9.2.3.2(4), (5) and § 8.26.9.2.3.8(1). A
 * written request is valid whatever it lacks: none is refused for what it does not say. Not modeled: whether
 * the issue is excluded; that is a ground of denial, which a person states.
 */
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed, isUnknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { ReceiptFacts } from './receipt-facts.ts';
import { acceptableFindings, entryFindings } from './receipt-findings.ts';
import { editionOfStep } from './edition-of-step.ts';

/** How the support request stands at once; `logged` is kept without MI and answered all the same. */
export type ReceiptOutcome =
  'open' | 'held' | 'perfecting' | 'held-and-perfecting' | 'logged' | 'not-acceptable' | 'needs-facts';

const decide = ruleNamed<ReceiptOutcome>('receipt', 1);

export function decideReceipt(facts: ReceiptFacts, law: Law): Decision<ReceiptOutcome> {
  const acceptable = acceptableFindings(facts);
  const entry = entryFindings(facts);
  return decide(
    outcomeOf(facts, acceptable, entry),
    [...acceptable, ...entry],
    law,
    editionOfStep(facts.entryDay),
    facts.entryDay,
  );
}

function outcomeOf(
  facts: ReceiptFacts,
  acceptable: readonly Finding[],
  entry: readonly Finding[],
): ReceiptOutcome {
  if (acceptable.some(isFailed)) return 'not-acceptable';
  if (entry.some(isFailed)) return 'logged';
  if ([...acceptable, ...entry].some(isUnknown)) return 'needs-facts';
  if (facts.premature) return facts.incomplete ? 'held-and-perfecting' : 'held';
  return facts.incomplete ? 'perfecting' : 'open';
}
