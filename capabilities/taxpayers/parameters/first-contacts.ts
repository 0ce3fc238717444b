/** How somebody whose record an officer does not see yet has got in touch. */
export const firstContactChannels = [
  'phone',
  'in-person',
  'voice-mail',
  'mail',
  'fax',
  'e-mail',
  'document-upload',
  'other',
] as const;

export type FirstContactChannel = (typeof firstContactChannels)[number];

/** With whom the contact was: a number alone, or a stranger's word, opens nothing. */
export const firstContacts = ['taxpayer', 'representative'] as const;

export type FirstContact = (typeof firstContacts)[number];

/** By which of these mail comes in, which a clerk places; whoever rings or comes gets an officer. */
export const channelsOfMail: readonly FirstContactChannel[] = ['mail', 'fax', 'e-mail', 'document-upload'];
