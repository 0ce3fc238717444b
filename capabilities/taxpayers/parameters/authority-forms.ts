/** The forms by which somebody is given authority: to act, and only to see. */
export const authorityForms = ['2848', '8821'] as const;

export type AuthorityForm = (typeof authorityForms)[number];

/** The form that lets somebody act for the taxpayer (26 CFR 601.503(a)); the other one lets them look on. */
export const formToAct: AuthorityForm = '2848';
