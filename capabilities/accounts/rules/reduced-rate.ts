import type { Day } from '#kernel/calendar/day.ts';
import type { Compared, Finding, Holds, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { reducedRateAgreementDayMin } from '../parameters/reduced-rate-agreement-day-min.ts';

/** What the reduced failure-to-pay rate asks about one module and one agreement. */
export type ReducedRateFacts = {
  /** The day the agreement was entered into: TC 971 AC 063. A pending one, AC 043, reduces nothing. */
  readonly agreementDay: Day;
  readonly owedByIndividual: Unknown<boolean>;
  /** This module's return was filed by its due day, extensions counted. */
  readonly filedTimely: Unknown<boolean>;
  /** The day of the first CP 504, LT11 or Letter 1058 for this module: TC 971 AC 069. */
  readonly noticeDay: Unknown<Day | 'none'>;
};

const laws = {
  a: irm('5.14.1.2(7)a'),
  b: irm('5.14.1.2(7)b'),
  c: irm('5.14.1.2(7)c'),
  d: irm('5.14.1.2(7)d'),
};

/** The four conditions of IRM 5.14.1.2(7), in its order. */
export function reducedRateFindings(facts: ReducedRateFacts, law: Law): readonly Finding[] {
  return [enteredLateEnough(facts, law), owedByIndividual(facts), filedTimely(facts), noNoticeBefore(facts)];
}

function enteredLateEnough({ agreementDay }: ReducedRateFacts, law: Law): Finding {
  const min = inForce(reducedRateAgreementDayMin, agreementDay, law);
  return {
    test: 'agreement-entered-late-enough',
    holds: agreementDay >= min.value,
    compared: {
      fact: 'agreementEnteredDay',
      value: agreementDay,
      unit: 'day',
      how: 'on-or-after',
      limit: { value: min.value, parameter: min.parameter, from: min.from, source: min.source },
    },
    law: laws.a,
  };
}

function owedByIndividual({ owedByIndividual: holds }: ReducedRateFacts): Finding {
  return {
    test: 'balance-owed-by-individual',
    holds,
    compared: yes('moduleOwedByIndividual', holds),
    law: laws.b,
  };
}

function filedTimely({ filedTimely: holds }: ReducedRateFacts): Finding {
  return {
    test: 'module-return-filed-on-time',
    holds,
    compared: yes('moduleFiledTimely', holds),
    law: laws.c,
  };
}

/** A notice after the agreement began does not take back what the agreement has earned. */
function noNoticeBefore({ agreementDay, noticeDay }: ReducedRateFacts): Finding {
  return {
    test: 'no-levy-notice-before-agreement',
    holds: noticeDay === 'unknown' ? 'unknown' : noticeDay === 'none' || noticeDay > agreementDay,
    compared: {
      fact: 'levyNoticeDay',
      value: noticeDay,
      unit: noticeDay === 'none' ? 'text' : 'day',
      how: 'more-than',
      limit: { value: agreementDay },
    },
    law: laws.d,
  };
}

function yes(fact: string, value: Holds): Compared {
  return { fact, value, unit: 'yes-no', how: 'equals', limit: { value: true } };
}
