/**
 * What the memorandum made a rule for: its new case system, the program office, or the announcement's trial.
 */
export type RulePurpose = 'case-system' | 'program-office' | 'announcement';

/** Each rule by what it serves, so that the temporary ones can be listed, and ended, by themselves. */
export const rulePurposes: Readonly<Record<string, RulePurpose>> = {
  receipt: 'case-system',
  eligibility: 'program-office',
  'conference-about-denial': 'program-office',
  track: 'case-system',
  closing: 'case-system',
  standing: 'case-system',
  'time-entry': 'case-system',
  'mediator-contact': 'case-system',
  delivery: 'case-system',
  mediator: 'case-system',
  'co-mediator-access': 'program-office',
  'co-mediator-choice': 'program-office',
  'new-team': 'program-office',
  'pilot-mark': 'program-office',
  preparation: 'program-office',
  'representation-bar': 'program-office',
  waiver: 'program-office',
  'session-day': 'case-system',
  packet: 'case-system',
  'draft-review': 'program-office',
  'approval-notice': 'program-office',
  call: 'program-office',
  'call-slot': 'program-office',
  acceptance: 'program-office',
  'request-closing': 'program-office',
  'perfecting-day': 'case-system',
  denial: 'announcement',
  'denial-draft': 'announcement',
  package: 'announcement',
  'denial-recommendation': 'announcement',
  'draft-help': 'program-office',
  'model-text': 'program-office',
  addressee: 'case-system',
  'concurrence-mail': 'announcement',
  'executive-answer': 'announcement',
  'executive-concurrence': 'announcement',
  withdrawal: 'announcement',
};

/** What the memorandum points to, by the step that uses it. */
export const crossReferences: Readonly<Record<string, readonly string[]>> = {
  'receive-request': ['Rev. Proc. 2014-63 § 4.01', 'Rev. Proc. 2014-63 § 7.02', 'Rev. Proc. 2014-63 § 7'],
  'acknowledge-appeal': ['IRM 1.4.28.4.1'],
  'answer-request': ['Rev. Proc. 2014-63 § 7.03'],
  'mail-request': ['IRM 8.26.9.2.3.2'],
  'propose-denial': ['Rev. Proc. 2014-63 § 7.03', 'IRM 8.26.5.5.3', 'IRM 8.26.9.2.3.2'],
  'recommend-denial': ['IRM 8.26.9.2.3.3'],
  'concur-as-executive': ['Announcement 2025-06', 'IR-2025-14'],
  'accept-as-executive': ['IRM 8.26.9.2.3.4'],
  'tell-approval': ['IRM 8.26.9.2.3.4'],
  'send-packet': ['IRM 8.26.9.2.3.4.1(6)', 'Rev. Proc. 2014-63 § 8.01'],
  'deliver-summary': ['IRM 8.26.9.2.3.4.5'],
  'prepare-item': ['IRM 8.26.9.2.3.7'],
  'new-appeals-team': ['AP-08-0925-0017'],
};

/** Earlier labels of what is now said otherwise: the system before this one called a denial returned. */
export const legacyLabels: Readonly<Record<string, string>> = { Returned: 'denied' };
