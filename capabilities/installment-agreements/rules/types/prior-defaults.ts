/**
 * Has the taxpayer defaulted on an agreement lately?
 *
 * Law: the agreement table, footnote * (missed payments) and DDIA Required, Partial Payment (a default of any
 * kind). Practice: counted back from the day of the request to the day of the default.
 */
import { addMonths, type Day } from '#kernel/calendar/day.ts';
import type { Holds } from '#kernel/decision/finding.ts';
import type { PendingFacts } from '../case-facts.ts';
import type { PriorAgreementFacts } from '../facts/taxpayer-facts.ts';
import { anyHolds, known } from '../findings.ts';

type End = PriorAgreementFacts['end'];

const missedPayments: readonly End[] = ['missed-payments'];
const anyDefault: readonly End[] = ['missed-payments', 'new-liability', 'other-default'];

export function defaultedWithin(facts: PendingFacts, months: number): Holds {
  return endedWithin(facts, anyDefault, months);
}

export function missedPaymentsWithin(facts: PendingFacts, months: number): Holds {
  return endedWithin(facts, missedPayments, months);
}

function endedWithin({ taxpayer, request }: PendingFacts, ends: readonly End[], months: number): Holds {
  const since = addMonths(request.receivedDay, -months);
  return known(taxpayer.priorAgreements, (all) =>
    anyHolds(all.filter(({ end }) => ends.includes(end)).map((item) => endedSince(item, since))),
  );
}

function endedSince({ endedDay }: PriorAgreementFacts, since: Day): Holds {
  return endedDay === 'open' ? false : known(endedDay, (day) => day >= since);
}
