import type { Finding } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';
import type { Refused } from '#kernel/process/move.ts';

/** Law or process says no. A value, not an exception: it is kept with its findings, so that a blocked attempt can be shown. */
export type Refusal = {
  readonly kind: 'refused';
  /** A sentence of what must hold: `received-at-must-not-be-in-the-future`. */
  readonly code: string;
  readonly event?: string;
  readonly from?: string;
  readonly findings: readonly Finding[];
  readonly law?: Citation;
  /** The input field that it is about, where there is one. */
  readonly field?: string;
  readonly possibleFrom?: readonly string[];
  readonly possibleBy?: readonly string[];
};

/** The refusal of a step, or one of the operation's own. */
export function refuse(
  because: Refused | (Omit<Refusal, 'kind' | 'findings'> & { readonly findings?: readonly Finding[] }),
): Refusal {
  if ('process' in because) {
    const { code, event, from, findings, law, possibleFrom, possibleBy } = because;
    return {
      kind: 'refused',
      code,
      event,
      from,
      findings,
      ...(law && { law }),
      ...(possibleFrom && { possibleFrom }),
      ...(possibleBy && { possibleBy }),
    };
  }
  return { findings: [], ...because, kind: 'refused' };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && (answer as { kind?: unknown }).kind === 'refused';
}
