/**
 * May this letter leave the house: is it complete, may it be said now, does it ask for no e-mail, can it be
 * printed?
 *
 * Law: IRM 5.14.1.4.4(8): the written confirmation; each test with its own. Known failures and unknowns both
 * hold a letter back: a letter that has left cannot be taken back.
 * Not modelled: the channel, which is decided when it is sent.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Cure, Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { guidanceSeries } from './guidance-series.ts';

export type LeaveFacts = {
  /** What was decided about the letter: its content, its words, and what its writer had to decide. */
  readonly decisions: readonly Decision[];
  /** What hindered the printing: a sign that no shipped font can show. */
  readonly printProblems: readonly string[];
  /** The texts that hold such signs, where the printing names them. */
  readonly unprintable?: readonly string[];
  readonly onDay: Day;
};

export type LeaveOutcome = 'may-leave' | 'must-not-leave';
const decided = ruleNamed<LeaveOutcome>('may-leave', 1);

export function decideMayLeave(
  { decisions, printProblems, unprintable = [], onDay }: LeaveFacts,
  law: Law,
): Decision<LeaveOutcome> {
  const findings = [
    ...decisions.flatMap((decision) => decision.findings),
    letterCanBePrinted(printProblems, unprintable),
  ];
  const outcome = holdsTogether(findings) === true ? 'may-leave' : 'must-not-leave';
  return decided(outcome, findings, law, editionInForce(guidanceSeries, onDay, law).id, onDay);
}

/** Whether a paper can be printed; where not, what hinders it and what to write otherwise. */
export function letterCanBePrinted(problems: readonly string[], unprintable: readonly string[]): Finding {
  const holds = problems.length === 0;
  return {
    test: 'letter-can-be-printed',
    holds,
    compared: {
      fact: 'printProblems',
      value: problems,
      unit: 'text',
      how: 'none-of',
      limit: { value: [] },
    },
    law: { cite: '29 U.S.C. § 794d' },
    ...(!holds && { cure: cureFor(unprintable) }),
  };
}

/** Whoever is to write something otherwise is told what. */
function cureFor(texts: readonly string[]): Cure {
  if (texts.length === 0) return { act: 'write-in-printable-signs' };
  return { act: 'write-these-in-printable-signs', names: texts };
}
