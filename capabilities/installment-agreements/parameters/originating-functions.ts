/** The functions that originate agreements, as Exhibits 5.14.1-2 and 5.14.1-4 tell them apart. */
export const originatingFunctions = [
  'revenue-officer',
  'area-office-on-acs-case',
  'acs',
  'toll-free',
  'csco',
  'field-assistance-counter',
  'field-assistance-ics',
  'examination',
  'submission-processing',
  'withholding-compliance',
  'special-compliance',
  'vendor',
  'online-agreement-notice',
  'online-agreement-acs',
  'voice-response',
  'acs-voice-response',
  'other',
] as const;

export type OriginatingFunction = (typeof originatingFunctions)[number];

/** Everybody outside Field Collection, for which some codes are barred. */
export const otherThanField: readonly OriginatingFunction[] = [
  'acs',
  'toll-free',
  'csco',
  'field-assistance-counter',
  'field-assistance-ics',
  'examination',
  'submission-processing',
  'vendor',
  'online-agreement-notice',
  'online-agreement-acs',
  'voice-response',
  'acs-voice-response',
  'other',
];

/** Functions that have no initiator code of their own in Exhibit 5.14.1-2. */
export const otherFunctions: readonly OriginatingFunction[] = [
  'field-assistance-counter',
  'field-assistance-ics',
  'special-compliance',
  'vendor',
  'online-agreement-notice',
  'online-agreement-acs',
  'voice-response',
  'acs-voice-response',
  'other',
];
