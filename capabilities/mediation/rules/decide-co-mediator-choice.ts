/**
 * May this person be chosen as the co-mediator as told?
 *
 * Law: Rev. Proc. 2014-63 (remembered, not read): training in mediation, experience in it, and knowledge of
 * the matter. It bars nobody here: what is missing is a warning, and the choice says why all the same. Not
 * modeled: from which roster of neutrals the person comes.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { isMet, type Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe } from './findings.ts';
import { coMediatorLaw } from './memorandum.ts';

export type CoMediatorChoiceFacts = {
  readonly onDay: Day;
  readonly trained: Unknown<boolean>;
  readonly experienced: Unknown<boolean>;
  readonly knowsSubject: Unknown<boolean>;
  readonly reasonGiven: boolean;
};

export type CoMediatorChoice = 'may-be-chosen' | 'reason-needed';

const decide = ruleNamed<CoMediatorChoice>('co-mediator-choice', 1);

export function decideCoMediatorChoice(facts: CoMediatorChoiceFacts, law: Law): Decision<CoMediatorChoice> {
  const { onDay, trained, experienced, knowsSubject, reasonGiven } = facts;
  const criteria = [
    mustBe('co-mediator-trained', 'coMediatorTrained', trained, coMediatorLaw, 'give-reason'),
    mustBe('co-mediator-experienced', 'coMediatorExperienced', experienced, coMediatorLaw, 'give-reason'),
    mustBe('co-mediator-knows-subject', 'coMediatorKnowsSubject', knowsSubject, coMediatorLaw, 'give-reason'),
  ];
  const needsReason = !criteria.every(isMet);
  const outcome = needsReason && !reasonGiven ? 'reason-needed' : 'may-be-chosen';
  return decide(outcome, criteria, law, editionOfStep(onDay), onDay);
}
