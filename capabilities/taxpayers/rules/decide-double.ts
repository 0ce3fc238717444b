/**
 * May one record be said to be the double of another?
 *
 * Practice: 26 U.S.C. § 6109(a): one taxpayer has one identifying number of a kind, and one record here.
 * Not modelled: whether the two are in truth one. That is what a person says and a manager decides.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Cure, Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { usc } from '#kernel/law/source.ts';
import type { EntityKind } from '../parameters/entity-kinds.ts';
import type { Relation } from '../parameters/relations.ts';
import { ownPractice } from './own-practice.ts';

export type DoubleFacts = {
  readonly onDay: Day;
  readonly kindOfDouble: EntityKind;
  readonly kindOfKept: EntityKind;
  /** What the one that is kept is to the other, by the links on record. */
  readonly relation: Relation | 'none';
  /** Whether it is said already of the double, on either side, or of the kept one that it is a double. */
  readonly isSaidAlready: boolean;
};

export type DoubleOutcome = 'may-be-double' | 'cannot-be-double';
const decide = ruleNamed<DoubleOutcome>('double', 1);
const law = usc('6109(a)');

/** What links two numbers of one person says that the two are one; any other link says that they are two. */
const ofOnePerson: readonly DoubleFacts['relation'][] = ['none', 'cross-reference'];

export function decideDouble(facts: DoubleFacts, adopted: Law): Decision<DoubleOutcome> {
  const findings = [ofOneKind(facts), linkedAsNobodyElse(facts), saidOfNeither(facts)];
  const outcome = holdsTogether(findings) === true ? 'may-be-double' : 'cannot-be-double';
  return decide(outcome, findings, adopted, ownPractice, facts.onDay);
}

function ofOneKind({ kindOfDouble, kindOfKept }: DoubleFacts): Finding {
  const limit = { value: kindOfKept };
  const compared = { fact: 'kindOfDouble', value: kindOfDouble, unit: 'code', how: 'equals', limit } as const;
  return withCure(
    { test: 'double-of-one-kind', holds: kindOfDouble === kindOfKept, compared, law },
    'link-instead',
  );
}

function linkedAsNobodyElse({ relation }: DoubleFacts): Finding {
  const compared = {
    fact: 'relationOfDouble',
    value: relation,
    unit: 'code',
    how: 'one-of',
    limit: { value: ofOnePerson },
  } as const;
  return withCure(
    { test: 'double-linked-as-nobody-else', holds: ofOnePerson.includes(relation), compared, law },
    'correct-link-first',
  );
}

function saidOfNeither({ isSaidAlready }: DoubleFacts): Finding {
  const compared = {
    fact: 'isSaidAlready',
    value: isSaidAlready,
    unit: 'yes-no',
    how: 'equals',
    limit: { value: false },
  } as const;
  return withCure(
    { test: 'double-said-of-neither', holds: !isSaidAlready, compared, law },
    'settle-other-double-first',
  );
}

function withCure(finding: Finding, act: Cure['act']): Finding {
  return finding.holds === true ? finding : { ...finding, cure: { act } };
}
