/** Where a request or agreement stands, as far as it bears on what may be said to the taxpayer. */
export const conveyanceStates = [
  'incomplete',
  'pending',
  'rejected-after-review',
  'in-effect',
  'in-appeal',
] as const;
export type ConveyanceState = (typeof conveyanceStates)[number];
