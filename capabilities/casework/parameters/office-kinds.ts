/** The kinds of office that people work in. */
export const officeKinds = ['group', 'territory', 'area', 'campus', 'appeals', 'headquarters'] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** The languages that a person can be addressed in. */
export const personLanguages = ['en', 'es'] as const;
export type PersonLanguage = (typeof personLanguages)[number];
