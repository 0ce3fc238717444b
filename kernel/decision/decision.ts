import type { Day } from '../calendar/day.ts';
import type { Law } from '../law/law.ts';
import type { DocumentId } from '../law/source.ts';
import type { Finding, Holds } from './finding.ts';

/** A legal answer with its proof: outcome, and one finding for each test. */
export type Decision<Outcome extends string = string> = {
  /** `pending` */
  readonly rule: string;
  /** Goes up when the rule is corrected, so that an old decision can be told from a new one. */
  readonly revision: number;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly law: { readonly id: string; readonly edition: DocumentId };
  /** The day whose law decided. */
  readonly on: Day;
};

/**
 * A decision as it is kept: with the facts that it read. Replay under the same revision gives the same bytes.
 */
export type StoredDecision = Decision & { readonly facts: unknown };

/**
 * What all findings together say. A known failure beats an unknown; a test that does not apply counts as met.
 */
export function holdsTogether(findings: readonly Finding[]): Holds {
  let together: Holds = true;
  for (const { holds } of findings) {
    if (holds === false) return false;
    if (holds === 'unknown') together = holds;
  }
  return together;
}

/** Names a rule and its revision once, and makes its decisions. */
export function ruleNamed<Outcome extends string>(rule: string, revision: number) {
  return (
    outcome: Outcome,
    findings: readonly Finding[],
    law: Law,
    edition: DocumentId,
    on: Day,
  ): Decision<Outcome> => ({
    rule,
    revision,
    outcome,
    findings,
    law: { id: law.id, edition },
    on,
  });
}

/** A decision with the facts that it read, ready to be kept. */
export function withFacts<Outcome extends string>(
  decision: Decision<Outcome>,
  facts: unknown,
): Decision<Outcome> & StoredDecision {
  return { ...decision, facts };
}
