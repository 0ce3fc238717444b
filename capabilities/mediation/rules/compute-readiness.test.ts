import { expect, test } from 'vitest';
import { isMet } from '#kernel/decision/finding.ts';
import { computeReadiness, type ReadinessFacts } from './compute-readiness.ts';

const base: ReadinessFacts = {
  work: 'offer-in-compromise',
  summaryOfAppeals: true,
  summaryOfTaxpayer: true,
  formPrepared: true,
  formAmountFilled: false,
  collateral: 'not-applicable',
  openingStatement: true,
  decidersOnBothSides: true,
  managerListed: true,
};
const open = (facts: Partial<ReadinessFacts>) =>
  computeReadiness({ ...base, ...facts })
    .filter((finding) => !isMet(finding))
    .map(({ test: name }) => name);

test.each<[string, Partial<ReadinessFacts>, readonly string[]]>([
  ['all prepared', {}, []],
  ['no form', { formPrepared: false }, ['form-is-prepared']],
  ['a form with an amount', { formAmountFilled: true }, ['form-amount-is-blank']],
  ['a collateral agreement that applies', { collateral: 'applicable' }, ['collateral-is-settled']],
  ['nobody said whether one applies', { collateral: 'unknown' }, ['collateral-is-settled']],
  ['no opening statement', { openingStatement: false }, ['opening-statement-ready']],
  ['the taxpayer’s summary is missing', { summaryOfTaxpayer: false }, ['taxpayer-summary-delivered']],
  ['nobody who decides', { decidersOnBothSides: false }, ['deciders-on-both-sides']],
  [
    'a penalty needs no form',
    { work: 'trust-fund-recovery-penalty', formPrepared: false, collateral: 'unknown' },
    [],
  ],
])('[PAM-150] [PAM-151] [PAM-153] %s → %o %o', (_case, facts, expected) => {
  expect(open(facts)).toEqual(expected);
});

test.each<[string, Partial<ReadinessFacts>, readonly string[]]>([
  ['the manager or a delegate is on the list', {}, []],
  ['neither is', { managerListed: false }, ['manager-or-delegate-listed']],
  ['a side has nobody who decides', { decidersOnBothSides: false }, ['deciders-on-both-sides']],
])('[PAMX-033] %s → %o %o', (_case, facts, expected) => {
  expect(open(facts)).toEqual(expected);
});
