/**
 * Does somebody who acts for the taxpayer have authority for each tax and period on this day?
 *
 * Law: 26 CFR 601.503(a), 601.504(a): authority is for the taxes and periods that its form names, from its
 * filing on.
 * Not modelled: acts that the form excepts, and who the representative is; the person who takes the proposal
 * knows.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { cfr } from '#kernel/law/source.ts';
import { type AuthorityForm, formToAct } from '../parameters/authority-forms.ts';

/** The authorities of a taxpayer, and a tax period that somebody acts on: `30`, `202112`. */
export type AuthorityFacts = {
  readonly onDay: Day;
  readonly authorities: readonly {
    readonly form: AuthorityForm;
    readonly scope: readonly {
      readonly mft: string;
      readonly fromPeriod: string;
      readonly toPeriod: string;
    }[];
    readonly inForceDay: Day | 'not-in-force';
    readonly endedDay: Day | 'not-ended';
  }[];
  readonly periods: readonly { readonly mft: string; readonly period: string }[];
};

export type AuthorityOutcome = 'authorized' | 'not-authorized';
const decide = ruleNamed<AuthorityOutcome>('authority', 1);
const manual = 'irm-5.14.1';

export function decideAuthority(facts: AuthorityFacts, law: Law): Decision<AuthorityOutcome> {
  const findings = findingsOf(facts);
  const outcome = holdsTogether(findings) === true ? 'authorized' : 'not-authorized';
  return decide(outcome, findings, law, editionInForce(manual, facts.onDay, law).id, facts.onDay);
}

/** The same answer without its proof, for those who hold it against other facts. */
export function isAuthorized(facts: AuthorityFacts): boolean {
  return holdsTogether(findingsOf(facts)) === true;
}

function findingsOf(facts: AuthorityFacts): readonly Finding[] {
  if (facts.periods.length === 0) return [anyInForce(facts)];
  return facts.periods.map((period) => covers(facts, period));
}

/** While no period is named, it is enough that somebody may act at all. */
function anyInForce(facts: AuthorityFacts): Finding {
  return found('authority-in-force', standing(facts).length > 0);
}

function covers(facts: AuthorityFacts, { mft, period }: AuthorityFacts['periods'][number]): Finding {
  const holds = standing(facts).some(({ scope }) =>
    scope.some((part) => part.mft === mft && part.fromPeriod <= period && period <= part.toPeriod),
  );
  return { ...found('authority-covers-period', holds), about: `${mft} ${period}` };
}

/** In force on the day: from its first day, and up to the day before it ended. */
function standing({ authorities, onDay }: AuthorityFacts) {
  return authorities.filter(
    ({ form, inForceDay, endedDay }) =>
      form === formToAct &&
      inForceDay !== 'not-in-force' &&
      inForceDay <= onDay &&
      (endedDay === 'not-ended' || onDay < endedDay),
  );
}

function found(test: string, holds: boolean): Finding {
  const compared = {
    fact: 'authorityOnRecord',
    value: holds,
    unit: 'yes-no',
    how: 'equals',
    limit: { value: true },
  } as const;
  const base = { test, holds, compared, law: cfr('601.503(a)') };
  return holds ? base : { ...base, cure: { act: 'file-authority' } };
}
