/**
 * May the packet be addressed to whoever acts for the taxpayer?
 *
 * Law: 26 CFR 601.503(a): authority is for the taxes and periods that its form names. AP-08-1125-0028 §
 * Exhibit 8.26.9-1 sends the packet to the taxpayer or the representative. Without an authority for every
 * period of the appeal, or where its periods are not known, it goes to the taxpayer.
 */
import { type AuthorityFacts, isAuthorized } from '#capabilities/taxpayers/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { cfr } from '#kernel/law/source.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, notApplicable, outcomeOf } from './findings.ts';

export const addressees = ['taxpayer', 'representative'] as const;
export type Addressee = (typeof addressees)[number];

export type AddresseeFacts = {
  readonly onDay: Day;
  readonly addressee: Addressee;
  /** The tax periods of the appeal. */
  readonly periods: Unknown<AuthorityFacts['periods']>;
  /** Those of the one to whom it is addressed. */
  readonly authorities: AuthorityFacts['authorities'];
};
export type AddresseeOutcome = 'may-be-addressed' | 'may-not-be-addressed' | 'needs-facts';

const decide = ruleNamed<AddresseeOutcome>('addressee', 1);
const test = 'authority-for-every-period';
const law601 = cfr('601.503(a)');

export function decideAddressee(facts: AddresseeFacts, law: Law): Decision<AddresseeOutcome> {
  const { onDay, addressee, periods, authorities } = facts;
  const covers = periods === 'unknown' ? periods : isAuthorized({ onDay, authorities, periods });
  const findings = [
    addressee === 'taxpayer'
      ? notApplicable(test, law601)
      : mustBe(test, 'authorityCoversPeriods', covers, law601, 'address-taxpayer'),
  ];
  const outcome = outcomeOf(findings, 'may-be-addressed', 'may-not-be-addressed');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}
