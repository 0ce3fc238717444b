/** How a taxpayer makes a choice known or is told something, by the names of the contact log. */
export const conversationChannels = [
  'in-person',
  'phone',
  'mail',
  'fax',
  'document-upload',
  'online-agreement',
  'online-account',
  'other',
] as const;

export type ConversationChannel = (typeof conversationChannels)[number];
