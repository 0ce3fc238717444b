/**
 * Do the terms that wait for approval still fit their type, after something of the case has changed?
 *
 * Law: the agreement table, each row with its finding. Practice: what does not fit any more goes back to the
 * officer at once, with the row that failed; a fact that is only not known is asked for when the manager
 * approves.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { manual } from './manual.ts';

export type RetestFacts = {
  readonly onDay: Day;
  /** The findings of the type in the terms, of what it needs, and of the form that goes with them. */
  readonly typeFindings: readonly Finding[];
};

export type RetestOutcome = 'stands' | 'broken';

const decide = ruleNamed<RetestOutcome>('retest', 1);

export function decideRetest({ onDay, typeFindings }: RetestFacts, law: Law): Decision<RetestOutcome> {
  const broken = typeFindings.some(isFailed);
  const edition = editionInForce(manual, onDay, law).id;
  return decide(broken ? 'broken' : 'stands', typeFindings, law, edition, onDay);
}
