import { generalPapers } from '../parameters/confidential-papers.ts';

/**
 * Whether a paper is marked as confidential to the mediation (Rev. Proc. 2014-63; 5 U.S.C. § 574, both
 * remembered): every one is but the report and what tells of the end.
 */
export function isConfidential({ kind }: { readonly kind: string }): boolean {
  return !generalPapers.includes(kind);
}
