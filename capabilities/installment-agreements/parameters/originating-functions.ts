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

/** Field Collection, for which some codes are barred. */
export const fieldFunctions: readonly OriginatingFunction[] = [
  'revenue-officer',
  'area-office-on-acs-case',
  'withholding-compliance',
  'special-compliance',
];

/** Everybody outside Field Collection. */
export const otherThanField: readonly OriginatingFunction[] = originatingFunctions.filter(
  (name) => !fieldFunctions.includes(name),
);

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
