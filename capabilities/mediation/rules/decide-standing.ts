/**
 * Is this step this person's, among all who have the role?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1 names the employee of the case, the manager of the case and the
 * mediator; § 8.26.9.2.3.7(1) sends the closing of a mediation to the mediator's own manager, not to that of
 * the case.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, outcomeOf } from './findings.ts';
import { chart, memo } from './memorandum.ts';

/** What a person is to a request. */
export type Relation =
  'technical-employee-of-case' | 'manager-of-case' | 'assigned-mediator' | 'manager-of-mediator' | 'none';

export type StandingFacts = {
  readonly onDay: Day;
  readonly event: string;
  readonly role: string;
  readonly relations: readonly Relation[];
};

export type StandingOutcome = 'may-act' | 'may-not-act' | 'needs-facts';

/** The manager's steps that belong to the mediator's manager. */
const ofMediatorsManager = ['approve-closing-of-mediation', 'return-closing'];

const decide = ruleNamed<StandingOutcome>('standing', 1);

export function decideStanding(
  { onDay, event, role, relations }: StandingFacts,
  law: Law,
): Decision<StandingOutcome> {
  const needed = relationNeeded(event, role);
  const findings =
    needed === undefined
      ? []
      : [
          mustBe(
            `acts-as-${needed}`,
            'relationToRequest',
            relations.includes(needed),
            needed === 'manager-of-mediator' ? memo('8.26.9.2.3.7(1)') : chart,
            'leave-to-owner',
          ),
        ];
  return decide(outcomeOf(findings, 'may-act', 'may-not-act'), findings, law, editionOfStep(onDay), onDay);
}

/** What somebody in this role has to be to the request for this step; undefined where the role is enough. */
function relationNeeded(event: string, role: string): Relation | undefined {
  if (role === 'appeals-technical-employee') return 'technical-employee-of-case';
  if (role === 'mediator') return 'assigned-mediator';
  if (role !== 'appeals-team-manager') return undefined;
  return ofMediatorsManager.includes(event) ? 'manager-of-mediator' : 'manager-of-case';
}
