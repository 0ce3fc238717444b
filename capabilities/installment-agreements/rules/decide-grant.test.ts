import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isFailed, isUnknown } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { dollars } from '#kernel/money/cents.ts';
import { decideGrant, type GrantFacts } from './decide-grant.ts';

const requestDay = day('2023-04-03');
const met = { test: 'sample', holds: true, law: irm('5.14.5.3') } as const;

const facts: GrantFacts = {
  formFindings: [],
  onDay: requestDay,
  case: {
    compliance: { returns: [], depositsCurrent: 'not-required', estimatedPaymentsCurrent: true },
    taxpayer: {
      entity: 'individual',
      llcLiability: 'none',
      inBusiness: false,
      identification: { nameGiven: true, tinGiven: true, matches: 1 },
      bankruptcy: 'none',
      otherResolutions: [],
      bmfPyramider: false,
      priorAgreements: [],
      filingHistory: { yearsNotFiled: [], yearsNotPaid: [] },
    },
  },
  requestFindings: [],
  typeFindings: [met],
  termsFindings: [met],
  disclosureFindings: [met],
  modulesCovered: 1,
  dueDayOfMonth: 15,
  feeCents: dollars(225),
  approvalFindings: [met],
  completedDay: requestDay,
  pendingCodeDue: true,
  pendingCodeAsked: false,
};

const asked = { pendingCodeDue: false, pendingCodeAsked: true };
const failing = [{ ...met, holds: false as const }];
const nextDay = { ...facts, onDay: day('2023-04-04') };
const withUnfiled = (state: 'unfiled' | 'unknown'): GrantFacts => ({
  ...facts,
  case: {
    ...facts.case,
    compliance: {
      ...facts.case.compliance,
      returns: [{ mft: '30', period: '202112', state, extendedToDay: 'none' }],
    },
  },
});

const bankrupt = (insolvencyAnswer: 'none' | 'may-grant'): GrantFacts => ({
  ...facts,
  case: {
    ...facts.case,
    taxpayer: {
      ...facts.case.taxpayer,
      bankruptcy: {
        petitionDay: day('2022-10-01'),
        endedDay: 'open',
        prePetitionAgreement: false,
        insolvencyAnswer,
      },
    },
  },
});

test.each`
  case                                        | given                                                         | outcome
  ${'everything met, no approval needed'}     | ${facts}                                                      | ${'may-be-recorded'}
  ${'everything met, approval needed'}        | ${{ ...facts, approvalFindings: failing }}                    | ${'needs-approval'}
  ${'a part of the request is gone'}          | ${{ ...facts, requestFindings: failing }}                     | ${'may-not-be-granted'}
  ${'a failed test of the type'}              | ${{ ...facts, typeFindings: failing }}                        | ${'may-not-be-granted'}
  ${'terms that are not settled'}             | ${{ ...facts, termsFindings: failing }}                       | ${'may-not-be-granted'}
  ${'something the taxpayer was not told'}    | ${{ ...facts, disclosureFindings: failing }}                  | ${'may-not-be-granted'}
  ${'an unknown test of the type'}            | ${{ ...facts, typeFindings: [{ ...met, holds: 'unknown' }] }} | ${'needs-facts'}
  ${'in bankruptcy, Insolvency silent'}       | ${bankrupt('none')}                                           | ${'may-not-be-granted'}
  ${'in bankruptcy, Insolvency agrees'}       | ${bankrupt('may-grant')}                                      | ${'may-be-recorded'}
  ${'next day, the pending code not asked'}   | ${nextDay}                                                    | ${'may-not-be-granted'}
  ${'the pending code asked the same day'}    | ${{ ...facts, pendingCodeAsked: true }}                       | ${'may-not-be-granted'}
  ${'no module is covered'}                   | ${{ ...facts, modulesCovered: 0 }}                            | ${'may-not-be-granted'}
  ${'a required return is not filed'}         | ${withUnfiled('unfiled')}                                     | ${'may-not-be-granted'}
  ${'whether a return is filed is not known'} | ${withUnfiled('unknown')}                                     | ${'needs-facts'}
  ${'the due day is not chosen yet'}          | ${{ ...facts, dueDayOfMonth: 'unknown' }}                     | ${'needs-facts'}
  ${'the fee is not known yet'}               | ${{ ...facts, feeCents: 'unknown' }}                          | ${'needs-facts'}
  ${'next day, the pending code asked'}       | ${{ ...nextDay, ...asked }}                                   | ${'may-be-recorded'}
`('$case → $outcome', ({ given, outcome }: { given: GrantFacts; outcome: string }) => {
  expect(decideGrant(given, adoptedLaw).outcome).toBe(outcome);
});

test.each([
  ['estimatedPaymentsCurrent', 'estimated-payments-current', false, isFailed, 'may-not-be-granted'],
  ['estimatedPaymentsCurrent', 'estimated-payments-current', 'unknown', isUnknown, 'needs-facts'],
  ['depositsCurrent', 'deposits-current', false, isFailed, 'may-not-be-granted'],
  ['depositsCurrent', 'deposits-current', 'unknown', isUnknown, 'needs-facts'],
] as const)('[IA-A-169] an issue of the grant, not of being pending: %s, %s: %s', (...row) => {
  const [fact, name, current, says, outcome] = row;
  const compliance = { ...facts.case.compliance, [fact]: current };
  const decision = decideGrant({ ...facts, case: { ...facts.case, compliance } }, adoptedLaw);
  expect(decision.outcome).toBe(outcome);
  expect(decision.findings.filter(says).map((finding) => finding.test)).toEqual([name]);
});
