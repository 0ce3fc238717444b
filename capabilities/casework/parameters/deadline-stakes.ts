/**
 * What ends with a deadline: a person's right, the time for a duty of the agency, or for a target it has
 * set.
 */
export const deadlineStakeNames = ['right', 'duty', 'target'] as const;
export type DeadlineStake = (typeof deadlineStakeNames)[number];

/**
 * The stake of each kind of deadline. Taxpayers are shown the last days of rights, not the agency's
 * duties.
 */
export const deadlineStakes: Readonly<Partial<Record<string, DeadlineStake>>> = {
  'identify-pending': 'duty',
  'supply-missing-parts': 'right',
  'approve-agreement': 'target',
  'send-to-appeals': 'target',
  'confirm-postmark': 'duty',
  'acknowledge-appeal': 'target',
};
