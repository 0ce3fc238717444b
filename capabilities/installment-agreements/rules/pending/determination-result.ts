/**
 * What is the result of the pending decision in the words of the case history?
 *
 * Law: IRM 5.14.1.3(1) to (8): seven results, each with a consequence of its own.
 * Not modelled: which earlier results there were; each determination is kept as it was made.
 */
import type { Decision } from '#kernel/decision/decision.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import type { PendingFacts } from '../case-facts.ts';
import type { PendingOutcome } from './decide-pending.ts';
import type { PendingCodeOutcome } from './decide-pending-code.ts';

export const determinationResults = [
  'pending',
  'approved-immediate',
  'incomplete',
  'non-processable',
  'not-required',
  'code-barred',
  'delay',
  'needs-facts',
] as const;

export type DeterminationResult = (typeof determinationResults)[number];

export function resultOf(
  { request }: PendingFacts,
  pending: Decision<PendingOutcome>,
  codes: readonly Decision<PendingCodeOutcome>[],
): DeterminationResult {
  if (pending.outcome === 'needs-facts') return 'needs-facts';
  if (pending.outcome === 'not-processable') return 'non-processable';
  if (pending.outcome === 'not-pending') return wasMadeToDelay(pending) ? 'delay' : 'incomplete';
  if (request.approvedDay === request.completedDay) return 'approved-immediate';
  const outcomes = codes.map(({ outcome }) => outcome);
  if (outcomes.length > 0 && outcomes.every((outcome) => outcome === 'not-required')) return 'not-required';
  return outcomes.includes('required') || outcomes.includes('needs-facts') ? 'pending' : 'code-barred';
}

function wasMadeToDelay({ findings }: Decision<PendingOutcome>): boolean {
  return findings.some((finding) => finding.test === 'not-made-to-delay' && isFailed(finding));
}
