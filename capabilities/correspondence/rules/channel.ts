/** How something reached the agency. */
export const inboundChannels = [
  'in-person',
  'phone',
  'voice-mail',
  'mail',
  'fax',
  'e-mail',
  'document-upload',
  'online-agreement',
  'other',
] as const;
export type InboundChannel = (typeof inboundChannels)[number];

/** How something leaves the agency. E-mail is among them so that it can be asked for and refused. */
export const outboundChannels = [
  'mail',
  'personal-delivery',
  'fax',
  'online-account',
  'phone',
  'e-mail',
] as const;
export type OutboundChannel = (typeof outboundChannels)[number];

export type Channel = InboundChannel | OutboundChannel;
