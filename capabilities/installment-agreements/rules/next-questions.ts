/**
 * Which facts that nobody has yet can still change the answer, and which no longer matter?
 *
 * Practice: a question is asked only if some answer to it would change what is decided, with everything that
 * is known as it is. It may do so alone, or together with one other open fact; a request that is known not to
 * be pending keeps that answer whatever else comes to be known. Not modelled: a fact that matters only
 * together with the worst answers to two others.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { CaseFacts } from './case-facts.ts';
import { type Determination, determine } from './determine.ts';
import type { ModuleKey } from './facts/module-facts.ts';
import { contextsOf, openQuestions } from './questions/open-questions.ts';
import type { Question } from './questions/question.ts';

export type OpenFact = { readonly fact: string; readonly about?: ModuleKey };

export type NextQuestions = {
  /** Those that change the answer by themselves come first. */
  readonly ask: readonly OpenFact[];
  /**
   * Facts that no longer matter, each with the failed tests that settle it; none where it bears on nothing
   * here.
   */
  readonly settled: readonly (OpenFact & { readonly because: readonly string[] })[];
};

export function nextQuestions(facts: CaseFacts, law: Law, on: Day): NextQuestions {
  const now = determine(facts, law, on);
  const questions = openQuestions(facts);
  const changes = (question: Question, given: CaseFacts): boolean =>
    new Set(question.answers.map((answer) => signatureOf(determine(answer(given), law, on)))).size > 1;
  const open = isSettled(now) ? [] : questions;
  const alone = open.filter((question) => changes(question, facts));
  const together = open.filter(
    (question) =>
      !alone.includes(question) &&
      contextsOf(question, questions, facts).some((context) => changes(question, context)),
  );
  return {
    ask: [...alone, ...together].map(openFact),
    settled: questions
      .filter((question) => !alone.includes(question) && !together.includes(question))
      .map((question) => ({ ...openFact(question), because: settledBy(question, now) })),
  };
}

function openFact({ fact, about }: Question): OpenFact {
  return about === undefined ? { fact } : { fact, about };
}

/** A failure is known, and no answer takes it back. */
function isSettled({ pending }: Determination): boolean {
  return pending.outcome === 'not-pending' || pending.outcome === 'not-processable';
}

/**
 * What has to differ for an answer to be another one: the status, what fits and from which payment on, what
 * it costs and who approves. A type heavier than one that fits is no answer.
 */
function signatureOf({ pending, types, fee, approval }: Determination): string {
  const best = types.findIndex(({ qualifies }) => qualifies === true);
  const lighter = best < 0 ? types : types.slice(0, best + 1);
  const fits = lighter.map(({ qualifies, minimumPaymentCents: least }) =>
    qualifies === false ? qualifies : `${qualifies} ${least}`,
  );
  const approver = approval === 'none' ? approval : approval.outcome;
  return [pending.outcome, ...fits, fee.feeCents, fee.reimbursed, approver].join('|');
}

/** The failed tests beside which the question's own no longer count. */
function settledBy({ tests }: Question, now: Determination): readonly string[] {
  const reads = (findings: readonly Finding[]) => findings.some(({ test }) => tests.includes(test));
  const decisions = isSettled(now)
    ? [now.pending]
    : [now.pending, ...now.types].filter(({ findings }) => reads(findings));
  const failed = decisions.flatMap(({ findings }) => findings.filter(isFailed));
  return [...new Set(failed.map(({ test }) => test))];
}
