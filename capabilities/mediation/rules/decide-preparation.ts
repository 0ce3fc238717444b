/**
 * May Appeals talk with Counsel or the originating function while it prepares for the session?
 *
 * Law: advice of Counsel on Rev. Procs. 2009-44 and 2012-18 (told by others, not read): they may prepare,
 * observe and take part, and the general limits on talks without the other side do not bar that. The taxpayer
 * sees who takes part. What stands between the mediator and one side is another rule. Not modeled: what is
 * said.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, outcomeOf } from './findings.ts';
import { preparationLaw } from './memorandum.ts';

export type PreparationFacts = {
  readonly onDay: Day;
  /** The part of whoever Appeals talks with is on the list of participants, which both sides see. */
  readonly isListed: boolean;
  readonly isPreparation: boolean;
};

export type PreparationOutcome = 'no-breach' | 'flagged' | 'needs-facts';

const decide = ruleNamed<PreparationOutcome>('preparation', 1);

export function decidePreparation(facts: PreparationFacts, law: Law): Decision<PreparationOutcome> {
  const { onDay, isListed, isPreparation } = facts;
  const findings = [
    mustBe('participant-is-listed', 'participantListed', isListed, preparationLaw, 'list-participant'),
    mustBe('contact-prepares-session', 'contactPrepares', isPreparation, preparationLaw, 'share-contact'),
  ];
  return decide(outcomeOf(findings, 'no-breach', 'flagged'), findings, law, editionOfStep(onDay), onDay);
}
