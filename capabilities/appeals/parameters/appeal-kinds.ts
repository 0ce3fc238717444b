/** What an appeal is about in the eyes of Appeals. It follows from acts and days; nobody chooses it. */
export const appealKinds = [
  'rejected-agreement',
  'defaulted-agreement',
  'terminated-agreement',
  'modified-agreement',
  'offer-in-compromise',
  'trust-fund-recovery-penalty',
  'collection-due-process',
  'equivalent-hearing',
  'collection-appeals-program',
] as const;
export type AppealKind = (typeof appealKinds)[number];

/** The acts of the agency that a taxpayer may name in an appeal. */
export const appealedActs = [
  'rejection',
  'proposed-termination',
  'termination',
  'modification',
  'offer-rejection',
  'penalty-proposal',
  'levy-notice',
  'lien-notice',
  'collection-action',
  'none-of-these',
] as const;
export type AppealedAct = (typeof appealedActs)[number];

/** The kind that every other act leads to. */
export const kindOfAct = {
  rejection: 'rejected-agreement',
  'proposed-termination': 'defaulted-agreement',
  termination: 'terminated-agreement',
  modification: 'modified-agreement',
  'offer-rejection': 'offer-in-compromise',
  'penalty-proposal': 'trust-fund-recovery-penalty',
  'collection-action': 'collection-appeals-program',
} as const satisfies Readonly<Partial<Record<AppealedAct, AppealKind>>>;

/** Kinds in which matters of other kinds are heard along with the hearing's own. */
export const hearingKinds = ['collection-due-process', 'equivalent-hearing'] as const;

/** The record that a matter is about; `none` where no record of it is kept here, as of an offer. */
export const matterKinds = ['agreement-request', 'agreement', 'none'] as const;
export type MatterKind = (typeof matterKinds)[number];

/** Channels that carry a postmark (26 U.S.C. § 7502). */
export const postmarkedChannels = ['mail'] as const;
