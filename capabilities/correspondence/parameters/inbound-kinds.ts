import type { ContactParty } from '#capabilities/casework/index.ts';

/** Who may send something in. */
export const inboundSenders = [
  'taxpayer',
  'representative',
  'employer',
  'other-person',
] as const satisfies readonly ContactParty[];
export type InboundSender = (typeof inboundSenders)[number];
