/** The letters that the agency writes. */
export const letterKinds = [
  'agreement-confirmation',
  'missing-parts',
  'appeal-acknowledgement',
  'mediation-denial',
  'mediation-packet',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Letters that Appeals writes; all others are of Collection. */
export const lettersOfAppeals: readonly LetterKind[] = [
  'appeal-acknowledgement',
  'mediation-denial',
  'mediation-packet',
];

/**
 * Letters that a taxpayer may appeal, by what each of them does to an agreement or to its request: whoever
 * writes one is held to what it must say.
 */
export type AppealableLetterKind =
  'proposed-rejection' | 'rejection' | 'proposed-termination' | 'termination';
