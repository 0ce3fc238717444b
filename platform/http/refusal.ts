import type { Finding } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';
import type { Refused } from '#kernel/process/move.ts';

/**
 * Law or process says no. A value, not an exception: it is kept with its findings, so that a blocked
 * attempt can be shown.
 */
export type Refusal = {
  readonly kind: 'refused';
  /** The process whose step was refused, where it was a step; its words tell events and states by name. */
  readonly process?: string;
  /** A sentence of what must hold: `received-at-must-not-be-in-the-future`. */
  readonly code: string;
  readonly event?: string;
  readonly from?: string;
  readonly findings: readonly Finding[];
  readonly law?: Citation;
  /** The input field that it is about, where there is one. */
  readonly field?: string;
  /** The record by which to go on instead, where there is one. */
  readonly leadsTo?: RecordNamed;
  readonly possibleFrom?: readonly string[];
  readonly possibleBy?: readonly string[];
  /** What the decision said that did not allow the step. */
  readonly decided?: { readonly rule: string; readonly outcome: string };
};

export type RecordNamed = { readonly recordKind: string; readonly recordId: string };

/** A refusal that an operation makes by itself, before any process is asked. */
export type OwnRefusal = Omit<Refusal, 'kind' | 'findings' | 'process' | 'decided'> & {
  readonly findings?: readonly Finding[];
};

/** The refusal of a step, or one of the operation's own. */
export function refuse(because: Refused | OwnRefusal): Refusal {
  if ('process' in because) {
    const { process, code, event, from, findings, law, possibleFrom, possibleBy, decision } = because;
    return {
      kind: 'refused',
      process,
      code,
      event,
      from,
      findings,
      ...(law && { law }),
      ...(possibleFrom && { possibleFrom }),
      ...(possibleBy && { possibleBy }),
      ...(decision && { decided: { rule: decision.rule, outcome: decision.outcome } }),
    };
  }
  return { findings: [], ...because, kind: 'refused' };
}

/** 422 where the case does not allow it, which findings say; 409 where the moment does not. */
export function statusOfRefusal({ findings }: Refusal): 409 | 422 {
  return findings.length > 0 ? 422 : 409;
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && (answer as { kind?: unknown }).kind === 'refused';
}
