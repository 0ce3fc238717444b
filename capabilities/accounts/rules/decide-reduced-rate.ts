import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type ReducedRateFacts, reducedRateFindings } from './reduced-rate.ts';

/**
 * Does an installment agreement reduce the failure-to-pay rate of this module?
 *
 * Law: 26 U.S.C. § 6651(h); IRM 5.14.1.2(7). Each module is tested by itself.
 * Not modelled: whether an agreement is in effect; that is the agreement's own process.
 */
export type ReducedRateOutcome = 'reduced' | 'not-reduced' | 'needs-facts';

const decision = ruleNamed<ReducedRateOutcome>('reduced-failure-to-pay-rate', 1);
const series = 'irm-5.14.1';

export function decideReducedRate(
  facts: ReducedRateFacts & { readonly onDay: Day },
  law: Law,
): Decision<ReducedRateOutcome> {
  const findings = reducedRateFindings(facts, law);
  const edition = editionInForce(series, facts.onDay, law).id;
  return decision(outcomeOf(holdsTogether(findings)), findings, law, edition, facts.onDay);
}

function outcomeOf(holds: boolean | 'unknown'): ReducedRateOutcome {
  if (holds === 'unknown') return 'needs-facts';
  return holds ? 'reduced' : 'not-reduced';
}
