/**
 * May what was sent for approval, or approved, be taken back so that its terms can change?
 *
 * Practice: IRM 5.14.1.4(12) lets a manager approve terms, so other terms are not approved. Once the
 * agreement is in effect it is not taken back: it is changed as agreements in effect are. Not modelled: that
 * change.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { isFalse, tested } from './findings.ts';
import { manual } from './manual.ts';

export type ApprovalVoidFacts = { readonly onDay: Day; readonly inEffect: boolean };
export type ApprovalVoidOutcome = 'may-be-voided' | 'may-not-be-voided';

const decide = ruleNamed<ApprovalVoidOutcome>('approval-void', 1);

export function decideApprovalVoid(
  { onDay, inEffect }: ApprovalVoidFacts,
  law: Law,
): Decision<ApprovalVoidOutcome> {
  const finding = tested(
    'agreement-not-in-effect-yet',
    !inEffect,
    isFalse('agreementInEffect', inEffect),
    irm('5.14.1.4.4(8)'),
    { act: 'change-agreement-in-effect' },
  );
  const edition = editionInForce(manual, onDay, law).id;
  return decide(inEffect ? 'may-not-be-voided' : 'may-be-voided', [finding], law, edition, onDay);
}
