/**
 * May these terms be kept as what is being settled with the taxpayer?
 *
 * Law: each test with its paragraph, in `entry-findings.ts`.
 * Not modelled: whether they are complete, which `decide-terms.ts` says when they are sent.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { manual } from '../manual.ts';
import type { ChosenTerms } from './chosen-terms.ts';
import {
  firstDebitInTime,
  firstPaymentOnDueDay,
  otherMethodDescribed,
  reviewDaySet,
} from './entry-findings.ts';

export type TermsEntryFacts = { readonly onDay: Day; readonly chosen: ChosenTerms | 'none' };
export type TermsEntryOutcome = 'may-be-set' | 'may-not-be-set';

const decide = ruleNamed<TermsEntryOutcome>('terms-entry', 1);

export function decideTermsEntry(facts: TermsEntryFacts, law: Law): Decision<TermsEntryOutcome> {
  const findings = entryFindings(facts, law);
  const edition = editionInForce(manual, facts.onDay, law).id;
  const outcome = findings.some(isFailed) ? 'may-not-be-set' : 'may-be-set';
  return decide(outcome, findings, law, edition, facts.onDay);
}

/** None while there are no terms. */
export function entryFindings({ onDay, chosen }: TermsEntryFacts, law: Law): readonly Finding[] {
  if (chosen === 'none') return [];
  return [
    otherMethodDescribed(chosen),
    reviewDaySet(chosen, onDay),
    firstPaymentOnDueDay(chosen),
    firstDebitInTime(chosen, onDay, law),
  ];
}
