/**
 * Are the five taxable years before the liability free of unfiled returns, unpaid tax and agreements?
 *
 * Law: 26 U.S.C. § 6159(c)(2)(A) to (C), for both spouses where the return is joint.
 * Practice: the five years before the earliest income tax period of the request, since a year that is itself
 * unpaid could otherwise never be paid under this paragraph.
 */
import { addYears, type Day, yearOf } from '#kernel/calendar/day.ts';
import type { Finding, Holds, Unknown } from '#kernel/decision/finding.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Law } from '#kernel/law/law.ts';
import { usc } from '#kernel/law/source.ts';
import { guaranteedLookbackYears } from '../parameters/guaranteed-lookback-years.ts';
import { includedModules, type PendingFacts } from './case-facts.ts';
import { periodEndDay } from './facts/module-facts.ts';
import type { PriorAgreementFacts } from './facts/taxpayer-facts.ts';
import { allHold, isTrue, known, tested } from './findings.ts';

export function cleanPastYears(facts: PendingFacts, law: Law): readonly Finding[] {
  const years = lookbackYears(facts, law);
  const { yearsNotFiled, yearsNotPaid } = facts.taxpayer.filingHistory;
  return [
    noneOf('past-five-years-filed', 'yearsNotFiled', within(yearsNotFiled, years), '6159(c)(2)(A)'),
    noneOf('past-five-years-paid', 'yearsNotPaid', within(yearsNotPaid, years), '6159(c)(2)(B)'),
    noRecentAgreement(facts, years),
  ];
}

/** The taxable years looked back on, as texts: `2016` to `2020` for a liability of 2021. */
function lookbackYears(facts: PendingFacts, law: Law): readonly string[] {
  const count = inForce(guaranteedLookbackYears, facts.onDay, law).value;
  const ends = includedModules(facts)
    .filter(({ kind }) => kind === 'individual-income')
    .map(periodEndDay)
    .toSorted();
  const first: Day = ends[0] ?? facts.onDay;
  return Array.from({ length: count }, (_, index) => String(yearOf(addYears(first, index - count))));
}

function within(listed: Unknown<readonly string[]>, years: readonly string[]): Unknown<readonly string[]> {
  return listed === 'unknown' ? listed : listed.filter((year) => years.includes(year));
}

function noneOf(test: string, fact: string, listed: Unknown<readonly string[]>, section: string): Finding {
  const holds = known(listed, (years) => years.length === 0);
  return tested(test, holds, { fact, value: listed, unit: 'text', how: 'none-of' }, usc(section), {
    act: holds === 'unknown' ? 'look-up-past-years' : 'choose-other-type',
  });
}

/** An agreement for income tax that was entered into or stood in one of the years. */
function noRecentAgreement({ taxpayer }: PendingFacts, years: readonly string[]): Finding {
  const holds = known(taxpayer.priorAgreements, (all) => allHold(all.map((item) => isOutside(item, years))));
  return tested(
    'past-five-years-without-agreement',
    holds,
    isTrue('noRecentAgreement', holds),
    usc('6159(c)(2)(C)'),
    { act: holds === 'unknown' ? 'look-up-past-agreements' : 'choose-other-type' },
  );
}

function isOutside({ fromDay, coversIncomeTax }: PriorAgreementFacts, years: readonly string[]): Holds {
  const entered = String(yearOf(fromDay));
  const last = years.at(-1);
  // One entered into after those years, for the same liability or a later one, bars all the more.
  const recent = years.includes(entered) || (last !== undefined && entered > last);
  return recent ? known(coversIncomeTax, (covers) => !covers) : true;
}
