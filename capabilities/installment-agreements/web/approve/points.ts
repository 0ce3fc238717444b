import type { Decision } from '#kernel/decision/decision.ts';
import { explainFinding } from '#kernel/decision/explain.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Choice } from '#ui/form/choices.tsx';
import type { Speaker } from '#ui/speech.tsx';
import type { PointNamed } from '../../rules/sent-back-points.ts';
import { type ComparedTerm, comparedTerms } from '../../rules/terms-changes.ts';
import type { Terms } from '../terms-list.tsx';
import { termText } from './term-text.ts';

/** What sends the terms to a manager is no exception to whoever is that manager. */
const askManager: readonly string[] = ['type-without-approval', 'one-liable-for-llc'];

/** What is to be looked at first, and what is plainly met or does not apply. */
export function lookedAtFirst({ findings }: Pick<Decision, 'findings'>): {
  readonly exceptions: readonly Finding[];
  readonly plain: readonly Finding[];
} {
  const shown = findings.filter(({ test }) => !askManager.includes(test));
  return {
    exceptions: shown.filter(({ holds }) => holds !== true),
    plain: shown.filter(({ holds }) => holds === true),
  };
}

/** A point as an approver picks it, with what the command then names. */
export type PointChoice = Choice<string> & { readonly point: PointNamed };

/** The findings as an approver picks them, each once. */
export function choicesOfFindings(findings: readonly Finding[], speech: Speaker): readonly PointChoice[] {
  const byValue = new Map<string, PointChoice>();
  for (const finding of findings) {
    const { test, about } = finding;
    const { sentence, law } = explainFinding(finding, speech.words, speech);
    // An id of the page is made from it, and ids have no spaces.
    const value = ['finding', test, about?.replaceAll(' ', '-')].filter(Boolean).join('~');
    const point = { kind: 'finding', test, ...(about !== undefined && { about }) } as const;
    if (!byValue.has(value)) byValue.set(value, { value, text: sentence, description: law, point });
  }
  return [...byValue.values()];
}

/** The terms with what they say. */
export function choicesOfTerms(terms: Terms, speech: Speaker): readonly PointChoice[] {
  return comparedTerms.map((term) => ({
    value: `term~${term}`,
    text: termSentence(term, terms[term], speech),
    point: { kind: 'term', term },
  }));
}

/** "Payment: $825.00" */
export function termSentence(term: ComparedTerm, value: string | number, speech: Speaker): string {
  const name = speech.tell(`approve.term.${term}`);
  return speech.tell('approve.term-is', { term: name, value: termText(term, value, speech) });
}
