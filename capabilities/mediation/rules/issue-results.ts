import type { Unknown } from '#kernel/decision/finding.ts';

/** What came of one issue of the agreement. */
export type IssueResult = { readonly issue: string; readonly agreed: Unknown<boolean> };

/** What the issues together came to. */
export function resultOf(issues: readonly IssueResult[]): string {
  if (issues.length === 0 || issues.some(({ agreed }) => agreed === 'unknown')) return 'unknown';
  if (issues.every(({ agreed }) => agreed === true)) return 'mediated-agreed';
  return issues.some(({ agreed }) => agreed === true) ? 'mediated-partially-agreed' : 'mediated-unagreed';
}
