/** The kinds of taxpayer that the agreement rules tell apart (IRM 5.14.1.4.2(2)). */
export const entityKinds = [
  'individual',
  'sole-proprietor',
  'corporation',
  'partnership',
  'llc',
  'estate',
  'trust',
  'other',
] as const;

export type EntityKind = (typeof entityKinds)[number];

/** The kinds of number that a taxpayer may have: of a person, of an employer. */
export const tinKinds = ['ssn', 'ein'] as const;

export type TinKind = (typeof tinKinds)[number];

/** A person's own language for letters and pages. */
export const languages = ['en', 'es'] as const;

export type TaxpayerLanguage = (typeof languages)[number];
