/** The documents of a mediation that have a model. */
export const modelPapers = [
  'agreement-to-mediate',
  'consent-to-disclose',
  'participants-list',
  'mediators-report',
] as const;
export type ModelPaper = (typeof modelPapers)[number];

/** Those that are drafted after the call and go out in the packet. */
export const packetModels = [
  'agreement-to-mediate',
  'consent-to-disclose',
  'participants-list',
] as const satisfies readonly ModelPaper[];
export type PacketModel = (typeof packetModels)[number];
