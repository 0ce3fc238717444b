/**
 * What exactly does an approver disagree with: which test of the decision, or which of the terms?
 *
 * Practice: IRM 5.14.1.4.4(10), approval; what a manager says when sending back is the house's own.
 * Not modelled: whether the approver is right. Each point keeps what the case showed when it was named.
 */
import type { Finding } from '#kernel/decision/finding.ts';
import type { SettledTerms } from './settled-terms.ts';
import type { ComparedTerm } from './terms-changes.ts';

/** A point as it is named: a test of the decision, with what it is about, or a term. */
export type PointNamed =
  | { readonly kind: 'finding'; readonly test: string; readonly about?: string | undefined }
  | { readonly kind: 'term'; readonly term: ComparedTerm };

/** A point as it is kept: the finding as it stood, the term with what it said. */
export type SentBackPoint =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'term'; readonly term: ComparedTerm; readonly value: string | number };

/** Undefined where one of them is not of this case: nobody can disagree with what is not there. */
export function sentBackPointsOf(
  named: readonly PointNamed[],
  findings: readonly Finding[],
  terms: SettledTerms,
): readonly SentBackPoint[] | undefined {
  const points = named.map((point) => pointOf(point, findings, terms));
  return points.every((point) => point !== undefined) ? points : undefined;
}

function pointOf(
  point: PointNamed,
  findings: readonly Finding[],
  terms: SettledTerms,
): SentBackPoint | undefined {
  if (point.kind === 'term') return { kind: 'term', term: point.term, value: terms[point.term] };
  const finding = findings.find(({ test, about }) => test === point.test && about === point.about);
  return finding && { kind: 'finding', finding };
}
