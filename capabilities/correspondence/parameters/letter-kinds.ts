/** The letters that the agency writes. */
export const letterKinds = [
  'agreement-confirmation',
  'missing-parts',
  'appeal-acknowledgement',
  'mediation-denial',
  'mediation-packet',
] as const;
export type LetterKind = (typeof letterKinds)[number];
