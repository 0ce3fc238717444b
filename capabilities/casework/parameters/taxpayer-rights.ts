/**
 * The ten rights of 26 U.S.C. § 7803(a)(3), each with its letter there, in the groups in which a case shows
 * them. The statute does not group them: the groups are ours.
 */
// prettier-ignore
export const taxpayerRights = [
  { group: 'service',    right: 'be-informed',           letter: 'A' },
  { group: 'service',    right: 'quality-service',       letter: 'B' },
  { group: 'amount',     right: 'pay-no-more',           letter: 'C' },
  { group: 'objection',  right: 'challenge',             letter: 'D' },
  { group: 'objection',  right: 'appeal',                letter: 'E' },
  { group: 'amount',     right: 'finality',              letter: 'F' },
  { group: 'privacy',    right: 'privacy',               letter: 'G' },
  { group: 'privacy',    right: 'confidentiality',       letter: 'H' },
  { group: 'fairness',   right: 'retain-representation', letter: 'I' },
  { group: 'fairness',   right: 'fair-and-just',         letter: 'J' },
] as const;

/** The groups, in the order in which they are shown. */
export const rightGroups = ['service', 'amount', 'objection', 'privacy', 'fairness'] as const;

/** Where the agency tells taxpayers of their rights. */
export const taxpayerRightsAddress = 'https://www.irs.gov/taxpayer-bill-of-rights';
