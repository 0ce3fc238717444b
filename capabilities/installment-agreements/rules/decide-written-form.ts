/**
 * Is this agreement in writing, so that it can be in effect?
 *
 * Law: IRM 5.14.1.4.4(8): a form signed by the taxpayer and for the Commissioner, or a confirmation that was
 * mailed or handed to the taxpayer. Not modelled: what the confirmation says; no letter leaves without its
 * elements.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isMet } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { isTrue, tested } from './findings.ts';
import { manual } from './manual.ts';

/** How the confirmation reached the taxpayer's way: as the delivery evidence has it. */
export type ConfirmationSent = { readonly by: string; readonly onDay: Day } | 'not-sent';

export type WrittenFormFacts = {
  readonly onDay: Day;
  readonly confirmation: ConfirmationSent;
  /** Form 433-D or 2159 with its two signatures. */
  readonly form: 'none' | { readonly signedByTaxpayer: boolean; readonly signedForAgency: boolean };
};

export type WrittenFormOutcome = 'written' | 'not-written';

const decide = ruleNamed<WrittenFormOutcome>('written-form', 1);
const paragraph = irm('5.14.1.4.4(8)');

/** The ways by which the paragraph lets a confirmation go. */
const confirmingWays: readonly string[] = ['mail', 'personal-delivery'];

export function decideWrittenForm(facts: WrittenFormFacts, law: Law): Decision<WrittenFormOutcome> {
  const findings = [confirmationGiven(facts), formSignedByBoth(facts)];
  const edition = editionInForce(manual, facts.onDay, law).id;
  // One of the two is enough.
  return decide(findings.some(isMet) ? 'written' : 'not-written', findings, law, edition, facts.onDay);
}

function confirmationGiven({ confirmation }: WrittenFormFacts): Finding {
  const by = confirmation === 'not-sent' ? confirmation : confirmation.by;
  const compared = {
    fact: 'confirmationSentBy',
    value: by,
    unit: 'code',
    how: 'one-of',
    limit: { value: confirmingWays },
  } as const;
  return tested('confirmation-mailed-or-handed-over', confirmingWays.includes(by), compared, paragraph, {
    act: 'send-confirmation',
  });
}

function formSignedByBoth({ form }: WrittenFormFacts): Finding {
  const both = form !== 'none' && form.signedByTaxpayer && form.signedForAgency;
  return tested('form-signed-by-both', both, isTrue('formSignedByBoth', both), paragraph, {
    act: 'get-form-signed-by-both',
  });
}
