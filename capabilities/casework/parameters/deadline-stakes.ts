/** What the end of a deadline means: a person's right ends, the agency has a duty, or it has set itself a target. */
export const deadlineStakeNames = ['right', 'duty', 'target'] as const;
export type DeadlineStake = (typeof deadlineStakeNames)[number];

/** The stake of each kind of deadline. A taxpayer is shown the last days of rights, not the agency's own duties. */
export const deadlineStakes: Readonly<Partial<Record<string, DeadlineStake>>> = {
  'identify-pending': 'duty',
  'supply-missing-parts': 'right',
};
