/**
 * May this employee look into cases: are the taxpayers' rights acknowledged, and does that still count?
 *
 * Practice: IRM 5.14.1.1.8(3): employees are to know the rights of 26 U.S.C. § 7803(a)(3) and act by them.
 * Not modelled: which cases; that is a matter of grants.
 */
import { addYears, type Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm, usc } from '#kernel/law/source.ts';
import { rightsAcknowledgementYears } from '../parameters/rights-acknowledgement-years.ts';
import { guidanceSeries } from './guidance-series.ts';

export type CaseAccessFacts = {
  /** The day of the latest acknowledgement. */
  readonly acknowledgedDay: Day | 'none';
  readonly onDay: Day;
};

export type CaseAccessOutcome = 'open' | 'held';
const decided = ruleNamed<CaseAccessOutcome>('case-access', 1);

const cure = { act: 'acknowledge-rights' };

export function decideCaseAccess(facts: CaseAccessFacts, law: Law): Decision<CaseAccessOutcome> {
  const findings = [acknowledged(facts), stillCounts(facts, law)];
  const outcome = holdsTogether(findings) === true ? 'open' : 'held';
  return decided(outcome, findings, law, editionInForce(guidanceSeries, facts.onDay, law).id, facts.onDay);
}

/** The last day on which an acknowledgement of this day counts. */
export function computeAcknowledgementLastDay(acknowledgedDay: Day, law: Law): Day {
  return addYears(acknowledgedDay, inForce(rightsAcknowledgementYears, acknowledgedDay, law).value);
}

/** § 7803(a)(3): employees know the rights and act by them. */
function acknowledged({ acknowledgedDay }: CaseAccessFacts): Finding {
  const holds = acknowledgedDay !== 'none';
  return { test: 'rights-acknowledged', holds, law: usc('7803(a)(3)'), ...(!holds && { cure }) };
}

/** An acknowledgement counts for its term, so that the rights are read again. */
function stillCounts({ acknowledgedDay, onDay }: CaseAccessFacts, law: Law): Finding {
  const test = 'rights-acknowledgement-counts';
  if (acknowledgedDay === 'none') return { test, holds: true, applies: false, law: irm('5.14.1.1.8(3)') };
  const lastDay = computeAcknowledgementLastDay(acknowledgedDay, law);
  const holds = onDay <= lastDay;
  return {
    test,
    holds,
    compared: {
      fact: 'rightsAcknowledgementLastDay',
      value: lastDay,
      unit: 'day',
      how: 'on-or-after',
      limit: { value: onDay },
    },
    law: irm('5.14.1.1.8(3)'),
    ...(!holds && { cure }),
  };
}
