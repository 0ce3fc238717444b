import type { Finding } from '#kernel/decision/finding.ts';
import type { RefusalView } from '../findings/refusal.ts';

/** What the server answers when it does not do as asked: RFC 9457 with our members. */
export type Problem = {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly fields?: readonly { readonly field: string; readonly expected: string }[];
  readonly findings?: readonly Finding[];
  readonly law?: string;
  readonly ownRule?: true;
  /** The record by which to go on instead. */
  readonly leadsTo?: { readonly recordKind: string; readonly recordId: string };
  readonly possibleFrom?: readonly string[];
  readonly possibleBy?: readonly string[];
  readonly transient?: boolean;
  readonly reference?: string;
};

/** The answer to a call that was not done as asked, or could not be made at all. */
export class CallProblem extends Error {
  readonly problem: Problem;
  /** What the person had sent, so that it can be shown beside what has changed. */
  sent: unknown;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'CallProblem';
    this.problem = problem;
  }

  /**
   * What a page does about it: `refused` is an answer, `unreadable` is for the form, `absent` looks the same
   * whether a thing does not exist or is hidden, `fault` can be tried again.
   */
  get kind(): 'refused' | 'unreadable' | 'absent' | 'signed-out' | 'fault' {
    const { status } = this.problem;
    if (status === 401) return 'signed-out';
    if (status === 404) return 'absent';
    if (status === 400) return 'unreadable';
    return status === 403 || status === 409 || status === 422 ? 'refused' : 'fault';
  }
}

/** The world did not answer: no network, or an answer that is none. */
export function noAnswer(): CallProblem {
  return new CallProblem({ title: 'no answer', status: 0, code: 'world-must-answer', transient: true });
}

/** A problem as the refusal of a step, for the notice that shows it. */
export function refusalOf({ problem }: CallProblem, event?: string): RefusalView {
  const { code, title, findings = [], law, ownRule, possibleFrom, possibleBy } = problem;
  return {
    code,
    title,
    event,
    findings,
    law: law === undefined ? undefined : { cite: law },
    ownRule,
    possibleFrom,
    possibleBy,
  };
}
