import type { Cents } from '#kernel/money/cents.ts';

/** A year's guideline of the Department of Health and Human Services for one part of the country. */
export type PovertyGuideline = { readonly firstPersonCents: Cents; readonly eachAdditionalCents: Cents };
