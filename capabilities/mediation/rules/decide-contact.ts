/**
 * Is this contact between the mediator and one party permitted?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.4.7(2): the mediator may ask a party and be answered; anything else goes
 * to the other party as well. It is logged either way.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, outcomeOf } from './findings.ts';
import { memo } from './memorandum.ts';

export type ContactFacts = {
  readonly onDay: Day;
  /** The mediator spoke first, or answers the mediator's own question. */
  readonly begunByMediator: boolean;
  readonly shared: boolean;
};

export type ContactStanding = 'permitted' | 'flagged' | 'needs-facts';

const decide = ruleNamed<ContactStanding>('mediator-contact', 1);

export function decideContact(
  { onDay, begunByMediator, shared }: ContactFacts,
  law: Law,
): Decision<ContactStanding> {
  const findings = [
    mustBe(
      'begun-by-mediator-or-shared',
      'begunByMediatorOrShared',
      begunByMediator || shared,
      memo('8.26.9.2.3.4.7(2)'),
      'share-contact',
    ),
  ];
  return decide(outcomeOf(findings, 'permitted', 'flagged'), findings, law, editionOfStep(onDay), onDay);
}
