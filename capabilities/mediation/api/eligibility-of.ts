import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideEligibility, proposedGrounds } from '../rules/decide-eligibility.ts';
import { type EligibilityNotes, nothingKnown } from '../rules/eligibility-facts.ts';
import { type ListChange, listOn } from '../rules/reference-list.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';

type View = NonNullable<SupportRequestView['review']>['eligibility'];

/** What is known of eligibility by now, and what follows from it. */
export function eligibilityOf(
  { work, receivedDay, review }: SupportRequest,
  changes: readonly ListChange[],
  law: Law,
): View {
  const list = listOn(changes, 'excluded-issues', receivedDay);
  const { excludedThen: _then, ...known } = review?.eligibility ?? { ...nothingKnown, excludedThen: [] };
  const notes: EligibilityNotes = known;
  const facts = { ...notes, work, receivedDay, excludedThen: list.map(({ entry }) => entry) };
  const decision = withFacts(decideEligibility(facts, law), facts);
  const { rule, revision, outcome, findings, on } = decision;
  return {
    notes: { ...notes },
    decision: { rule, revision, outcome, findings, law: decision.law, on },
    grounds: [...proposedGrounds(findings)],
    excludedThen: list.map(({ entry, label, detail }) => ({ entry, label, detail })),
  };
}
