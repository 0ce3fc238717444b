/** Who spoke first. */
export const contactDirections = ['from-agency', 'to-agency'] as const;
export type ContactDirection = (typeof contactDirections)[number];

/** How people spoke. The names are those by which correspondence knows its channels. */
export const contactChannels = [
  'in-person',
  'phone',
  'voice-mail',
  'mail',
  'personal-delivery',
  'fax',
  'e-mail',
  'document-upload',
  'online-agreement',
  'online-account',
  'other',
] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** With whom. */
export const contactParties = ['taxpayer', 'representative', 'employer', 'other-person'] as const;
export type ContactParty = (typeof contactParties)[number];

/** What came of it: an attempt counts too, and is told as one. */
export const contactOutcomes = ['reached', 'message-left', 'not-reached'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** Who may take part in a contact: people of the agency, and the taxpayer's side (IRM 5.14.1.4.4(10)c). */
export const participantParts = [
  'revenue-officer',
  'group-manager',
  'taxpayer',
  'representative',
  'employer',
  'other-person',
] as const;

export type Participant = { readonly part: (typeof participantParts)[number]; readonly name?: string };
