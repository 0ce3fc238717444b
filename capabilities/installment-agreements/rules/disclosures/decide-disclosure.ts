/**
 * May it be noted that these things were told on this day?
 *
 * Law: IRM 5.14.1.2(12)a: who tells of interest gives the rate of that day, so that without a rate nothing
 * was told. Not modelled: whether what was said was understood.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Compared, type Finding, isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import type { InForce } from '#kernel/law/parameter.ts';
import { disclosureLaw, type ToldItem } from '../../parameters/disclosure-items.ts';
import { limitOf, notApplicable, tested } from '../findings.ts';
import { manual } from '../manual.ts';
import { computeDisclosureFigures } from './compute-disclosure-figures.ts';

export type DisclosureNoteFacts = {
  readonly onDay: Day;
  /** The day of the conversation. */
  readonly toldDay: Day;
  readonly items: readonly ToldItem[];
};

const decide = ruleNamed<'may-be-noted' | 'may-not-be-noted'>('disclosure', 1);

export function decideDisclosure(
  facts: DisclosureNoteFacts,
  law: Law,
): Decision<'may-be-noted' | 'may-not-be-noted'> {
  const findings = [...ratesTold(facts, law)];
  const edition = editionInForce(manual, facts.onDay, law).id;
  const outcome = findings.some(isFailed) ? 'may-not-be-noted' : 'may-be-noted';
  return decide(outcome, findings, law, edition, facts.onDay);
}

/** The rates stay in the record of the conversation, with the day from which each counts. */
function ratesTold({ toldDay, items }: DisclosureNoteFacts, law: Law): readonly Finding[] {
  const test = 'interest-rate-loaded';
  const paragraph = disclosureLaw['penalty-and-interest'];
  if (!items.includes('penalty-and-interest')) return [notApplicable(test, paragraph)];
  const { interestPercent, failureToPayPercent } = computeDisclosureFigures(toldDay, law);
  if (interestPercent === 'not-loaded' || failureToPayPercent === 'not-loaded') {
    const compared = { fact: 'conversationDay', value: toldDay, unit: 'day', how: 'is-known' } as const;
    return [tested(test, false, compared, paragraph, { act: 'load-interest-rate' })];
  }
  const told = 'failure-to-pay-rate-told';
  return [
    tested(test, true, percent('interestPercentTold', interestPercent), paragraph),
    tested(told, true, percent('failureToPayPercentTold', failureToPayPercent), paragraph),
  ];
}

function percent(fact: string, figure: InForce<number>): Compared {
  return { fact, value: figure.value, unit: 'percent', how: 'equals', limit: limitOf(figure) };
}
