import type { Citation, DocumentId } from '#kernel/law/source.ts';

/** What a rule of mediation is about. */
export type RuleTopic =
  | 'eligibility'
  | 'participants'
  | 'co-mediator'
  | 'confidentiality'
  | 'report-models'
  | 'written-request'
  | 'acceptance'
  | 'denial'
  | 'approval'
  | 'ex-parte'
  | 'closing'
  | 'appeals-team'
  | 'executive-concurrence';

/** Where a rule stands in each document that has it; a document that is silent on it has no entry. */
export type RulePlaces = {
  /** The manual's paragraph of 2020, in force where nobody has reprinted it. */
  readonly manual: Citation;
  /** The memorandum's reprint of it. */
  readonly memorandum?: Citation;
  /** Another rule of the pilot, which wins for the cases in it. */
  readonly pilot?: Citation;
};

export const pilotDocument: DocumentId = 'ap-08-0925-0017';

/** Each rule with the places where it stands. The memorandum takes the place only of what it reprints. */
export const rulePlaces: Readonly<Record<RuleTopic, RulePlaces>> = {
  eligibility: { manual: { cite: 'IRM 8.26.9.2.1' } },
  participants: { manual: { cite: 'IRM 8.26.9' } },
  'co-mediator': { manual: { cite: 'IRM 8.26.9' } },
  confidentiality: { manual: { cite: 'IRM 8.26.9' } },
  'report-models': { manual: { cite: 'IRM 8.26.9' } },
  'written-request': {
    manual: { cite: 'IRM 8.26.9.2.3' },
    memorandum: { cite: 'AP-08-1125-0028 § 8.26.9.2.3' },
  },
  acceptance: {
    manual: { cite: 'IRM 8.26.9.2.3.1' },
    memorandum: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.1(3)' },
  },
  denial: { manual: { cite: 'IRM 8.26.9.2.3.3' }, memorandum: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)' } },
  'executive-concurrence': {
    manual: { cite: 'IRM 8.26.9.2.3.3(1)(b)' },
    memorandum: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)b' },
  },
  approval: {
    manual: { cite: 'IRM 8.26.9.2.3.4' },
    memorandum: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.4(1)' },
  },
  'ex-parte': {
    manual: { cite: 'IRM 8.26.9.2.3.4.7' },
    memorandum: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.4.7(2)' },
  },
  closing: {
    manual: { cite: 'IRM 8.26.9.2.3.7' },
    memorandum: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.7(1)' },
  },
  // The manual has the team that had the case represent Appeals; the pilot a team without a tie to it.
  'appeals-team': {
    manual: { cite: 'IRM 8.26.9.2.3.2' },
    memorandum: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.2(4)' },
    pilot: { cite: 'AP-08-0925-0017' },
  },
};
