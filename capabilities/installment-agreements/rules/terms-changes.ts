import type { SettledTerms } from './settled-terms.ts';

/** The terms that a reader compares, in the order in which they stand on the page. */
export const comparedTerms = [
  'type',
  'paymentCents',
  'dueDayOfMonth',
  'firstPaymentDay',
  'termMonths',
  'feeCents',
  'method',
  'locatorNumber',
  'originatorCode',
] as const satisfies readonly (keyof SettledTerms)[];

export type ComparedTerm = (typeof comparedTerms)[number];

export type TermsChange = {
  readonly term: ComparedTerm;
  readonly from: string | number;
  readonly to: string | number;
};

type ShownTerms = Pick<SettledTerms, ComparedTerm>;

/** What of the terms is not as it was. */
export function termsChangesOf(before: ShownTerms, after: ShownTerms): readonly TermsChange[] {
  return comparedTerms
    .map((term) => ({ term, from: before[term], to: after[term] }))
    .filter(({ from, to }) => from !== to);
}
