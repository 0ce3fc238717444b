/**
 * Are the terms of this agreement settled, so that it can be recorded or sent for approval?
 *
 * Law: IRM 5.14.1.2(6), 5.14.1.4.4(4), (6), (7) and (10), each test with its own paragraph.
 * Not modelled: what the taxpayer has to be told, which `decide-disclosures.ts` asks for.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Holds, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { isTrue, tested } from '../findings.ts';
import { manual } from '../manual.ts';
import type { ChosenTerms } from './chosen-terms.ts';
import { entryFindings } from './decide-terms-entry.ts';
import { firstPaymentAfterSending, firstPaymentAsProjected } from './first-payment-findings.ts';
import { levySourceFindings } from './levy-source-findings.ts';
import { methodFindings } from './method-findings.ts';
import { dueDayConfirmed, paymentAgreed } from './word-findings.ts';

export type TermsFacts = {
  readonly onDay: Day;
  readonly chosen: ChosenTerms | 'none';
  /** What the taxpayer offered to pay each month. */
  readonly offeredCents: Unknown<Cents> | 'none';
  /** `0236`; `none` or `unknown` where no number can be given yet. */
  readonly locatorNumber: string;
  /** Whether that number may stand; none while there is none. */
  readonly locatorFindings: readonly Finding[];
};

export type TermsOutcome = 'in-order' | 'not-in-order' | 'needs-facts';

const decide = ruleNamed<TermsOutcome>('terms', 1);

export function decideTerms(facts: TermsFacts, law: Law): Decision<TermsOutcome> {
  const { onDay, chosen } = facts;
  const findings = chosen === 'none' ? [termsSet(false)] : [termsSet(true), ...ofTerms(chosen, facts, law)];
  const edition = editionInForce(manual, onDay, law).id;
  return decide(outcomeOf(holdsTogether(findings)), findings, law, edition, onDay);
}

function outcomeOf(holds: Holds): TermsOutcome {
  if (holds === 'unknown') return 'needs-facts';
  return holds ? 'in-order' : 'not-in-order';
}

function ofTerms(chosen: ChosenTerms, facts: TermsFacts, law: Law): readonly Finding[] {
  return [
    ...entryFindings({ onDay: facts.onDay, chosen }, law),
    paymentAgreed(chosen, facts.offeredCents),
    dueDayConfirmed(chosen),
    firstPaymentAfterSending(chosen, facts.onDay),
    firstPaymentAsProjected(chosen, facts.onDay, law),
    ...methodFindings(chosen.method),
    ...levySourceFindings(chosen),
    locatorNumberGiven(facts),
    ...facts.locatorFindings,
  ];
}

/**
 * IRM 5.14.1.1.1(1): an agreement is a schedule of payments; without terms there is nothing to put in place.
 */
function termsSet(holds: boolean): Finding {
  return tested('terms-set', holds, isTrue('termsSet', holds), irm('5.14.1.4.4(1)'), { act: 'set-terms' });
}

/** IRM 5.14.1.4.4(6): no agreement is without a number of the exhibit. */
function locatorNumberGiven({ locatorNumber: value }: TermsFacts): Finding {
  const holds = value === 'unknown' ? value : value !== 'none';
  const compared = { fact: 'locatorNumber', value, unit: 'code', how: 'is-known' } as const;
  return tested('locator-number-given', holds, compared, irm('5.14.1.4.4(6)'), {
    act: 'settle-locator-number',
  });
}
