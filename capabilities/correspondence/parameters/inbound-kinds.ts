import type { ContactParty } from '#capabilities/casework/index.ts';

/** Who may send something in. */
export const inboundSenders = [
  'taxpayer',
  'representative',
  'employer',
  'other-person',
] as const satisfies readonly ContactParty[];
export type InboundSender = (typeof inboundSenders)[number];

/** The forms in which a document may come in. None of them can carry a program that a browser would run. */
export const inboundMediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'text/plain',
] as const;
export type InboundMediaType = (typeof inboundMediaTypes)[number];

/** The first bytes by which each is known, as hexadecimal digits; text has none. */
export const inboundBeginnings: Readonly<Record<InboundMediaType, readonly string[]>> = {
  'application/pdf': ['25504446'],
  'image/png': ['89504e47'],
  'image/jpeg': ['ffd8ff'],
  'image/tiff': ['49492a00', '4d4d002a'],
  'text/plain': [],
};
