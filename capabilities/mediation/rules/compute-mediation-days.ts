/**
 * How long did the mediation last, and was the program's goal met?
 *
 * Practice: AP-08-1125-0028 § 8.26.9.2.3.8(1) pairs MI and MO; the goal of 90 days from approval was read in
 * reports on Rev. Proc. 2014-63 and binds nobody.
 */
import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { completionGoalDays } from '../parameters/completion-goal-days.ts';

export type MediationDays = {
  readonly inMediation: number;
  readonly sinceApproval: number | 'not-approved';
  readonly goal: 'met' | 'missed' | 'not-approved';
};

/** `until` is the day of MO, or today while there is none. */
export function computeMediationDays(
  inDay: Day,
  approvedDay: Day | 'not-approved',
  until: Day,
  law: Law,
): MediationDays {
  const inMediation = daysBetween(inDay, until);
  if (approvedDay === 'not-approved')
    return { inMediation, sinceApproval: 'not-approved', goal: 'not-approved' };
  const sinceApproval = daysBetween(approvedDay, until);
  const goal = sinceApproval <= inForce(completionGoalDays, approvedDay, law).value ? 'met' : 'missed';
  return { inMediation, sinceApproval, goal };
}
