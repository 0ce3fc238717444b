/**
 * Are the terms of this agreement settled, so that it can be recorded or sent for approval?
 *
 * Law: IRM 5.14.1.2(6), 5.14.1.4.4(4), (6), (7) and (10), each test with its own paragraph.
 * Not modelled: what the taxpayer has to be told, which `decide-disclosures.ts` asks for.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { isTrue, notApplicable, tested } from '../findings.ts';
import { manual } from '../manual.ts';
import type { ChosenTerms } from './chosen-terms.ts';
import { entryFindings } from './decide-terms-entry.ts';
import { levySourceFindings } from './levy-source-findings.ts';
import { methodFindings } from './method-findings.ts';

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
  const holds = holdsTogether(findings);
  const outcome = holds === 'unknown' ? 'needs-facts' : holds ? 'in-order' : 'not-in-order';
  return decide(outcome, findings, law, edition, onDay);
}

function ofTerms(chosen: ChosenTerms, facts: TermsFacts, law: Law): readonly Finding[] {
  return [
    ...entryFindings({ onDay: facts.onDay, chosen }, law),
    paymentAgreed(chosen, facts),
    dueDayConfirmed(chosen),
    firstPaymentAfterSending(chosen, facts),
    ...methodFindings(chosen.method),
    ...levySourceFindings(chosen),
    locatorNumberGiven(facts),
    ...facts.locatorFindings,
  ];
}

/** IRM 5.14.1.1.1(1): an agreement is a schedule of payments; without terms there is nothing to put in place. */
function termsSet(holds: boolean): Finding {
  return tested('terms-set', holds, isTrue('termsSet', holds), irm('5.14.1.4.4(1)'), { act: 'set-terms' });
}

/** Only the taxpayer's own word changes an offer. */
function paymentAgreed({ paymentCents, paymentAgreedDay }: ChosenTerms, facts: TermsFacts): Finding {
  const law = irm('5.14.1.3(4)b');
  if (facts.offeredCents === paymentCents) return notApplicable('payment-agreed', law);
  const holds = paymentAgreedDay !== 'not-agreed';
  return tested('payment-agreed', holds, dayKnown('paymentAgreedDay', paymentAgreedDay), law, {
    act: 'get-agreement-to-payment',
  });
}

/** IRM 5.14.1.4.4(4): the taxpayer picks the day; one that an officer entered has the taxpayer's word. */
function dueDayConfirmed({ dueDay }: ChosenTerms): Finding {
  const law = irm('5.14.1.4.4(4)');
  if (dueDay.chosenBy !== 'officer') return notApplicable('due-day-confirmed', law);
  const { confirmedDay } = dueDay;
  const compared = dayKnown('dueDayConfirmedDay', confirmedDay);
  return tested('due-day-confirmed', confirmedDay !== 'not-confirmed', compared, law, {
    act: 'confirm-due-day',
  });
}

/** IRM 5.14.1.4.4(10): approval comes before any payment is due. */
function firstPaymentAfterSending({ firstPaymentDay }: ChosenTerms, { onDay }: TermsFacts): Finding {
  const limit = { value: onDay };
  const compared = {
    fact: 'firstPaymentDay',
    value: firstPaymentDay,
    unit: 'day',
    how: 'more-than',
    limit,
  } as const;
  return tested('first-payment-after-sending', firstPaymentDay > onDay, compared, irm('5.14.1.4.4(10)'), {
    act: 'move-first-payment',
    fact: 'firstPaymentDay',
  });
}

/** IRM 5.14.1.4.4(6): no agreement is without a number of the exhibit. */
function locatorNumberGiven({ locatorNumber: value }: TermsFacts): Finding {
  const holds = value === 'unknown' ? value : value !== 'none';
  const compared = { fact: 'locatorNumber', value, unit: 'code', how: 'is-known' } as const;
  return tested('locator-number-given', holds, compared, irm('5.14.1.4.4(6)'), {
    act: 'settle-locator-number',
  });
}

function dayKnown(fact: string, value: string): NonNullable<Finding['compared']> {
  return { fact, value, unit: 'day', how: 'is-known' };
}
