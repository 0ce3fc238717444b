/**
 * Have all been told that mediation was approved?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.4(1): the taxpayer, the technical employee and the analyst.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { noneMissing } from './findings.ts';
import { memo } from './memorandum.ts';

/** Who is told. */
export const approvalRecipients = ['taxpayer', 'appeals-technical-employee', 'pam-analyst'] as const;

export type ApprovalNoticeFacts = { readonly onDay: Day; readonly told: readonly string[] };
export type ApprovalNoticeOutcome = 'all-told' | 'some-to-tell';

const decide = ruleNamed<ApprovalNoticeOutcome>('approval-notice', 1);

export function decideApprovalNotice(
  { onDay, told }: ApprovalNoticeFacts,
  law: Law,
): Decision<ApprovalNoticeOutcome> {
  const open = approvalRecipients.filter((one) => !told.includes(one));
  const findings = [noneMissing('all-are-told', 'notTold', open, memo('8.26.9.2.3.4(1)'), 'tell-approval')];
  return decide(open.length === 0 ? 'all-told' : 'some-to-tell', findings, law, editionOfStep(onDay), onDay);
}
