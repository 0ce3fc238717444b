/** The letters that the agency writes. */
export const letterKinds = ['agreement-confirmation', 'missing-parts'] as const;
export type LetterKind = (typeof letterKinds)[number];
