/**
 * The codes of the case action record. `MI` and `MO` are those of IRM 8.26.9.2.3.8(1), mediation in and out,
 * and mediation alone writes them; the others are named by what was done.
 */
export const caseActionCodes = [
  'MI',
  'MO',
  'receipt',
  'transfer',
  'assignment',
  'acknowledgement',
  'publication-4167',
  'contact',
  'conference',
  'analysis',
  'document',
  'settlement',
  'submission',
  'closing',
  'note',
] as const;
export type CaseActionCode = (typeof caseActionCodes)[number];

/** The codes that mediation writes with its own acts, so that nobody can write them by hand. */
export const mediationCodes = ['MI', 'MO'] as const satisfies readonly CaseActionCode[];

/** What a person may enter: the acts of the case itself write the others. */
export const enteredCodes = ['publication-4167', 'contact', 'analysis', 'document', 'note'] as const;
