import { describe, expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../../parameters/agreement-type.ts';
import { leastPayments } from '../compute-least-payment.ts';
import { caseWith, failedTests, findingOf, owing, sampleLaw, unknownTests } from '../testing.ts';
import { decideType } from './decide-type.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

function needs(id: AgreementTypeId, changes: Changes = {}) {
  const facts = caseWith(changes);
  return decideType(id, facts, leastPayments(facts, sampleLaw), sampleLaw).needFindings;
}

const routine = {
  statement: 'verified',
  lienDetermination: 'made',
  assetsViewed: true,
} as const;
const payroll = { mft: '01', period: '202209', kind: 'trust-fund' as const };

describe('financial statement', () => {
  test('[IA-C-191] [IA-A-233] routine without a statement is refused; guaranteed is never asked for one', () => {
    expect(failedTests(needs('routine', { finances: { ...routine, statement: 'none' } }))).toEqual([
      'financial-statement-received',
      'financial-statement-verified',
    ]);
    expect(failedTests(needs('routine', { finances: routine }))).toEqual([]);
    for (const id of ['guaranteed', 'streamlined-25', 'ibtf-express-10'] as const)
      expect(findingOf(needs(id), 'financial-statement-received')).toMatchObject({
        holds: true,
        applies: false,
      });
  });
});

test('[IA-A-175] a streamlined agreement of 18,000 fits on its own criteria, and nothing else has to be done', () => {
  const facts = caseWith({ modules: [{ balance: owing(dollars(18_000)) }] });
  const entry = decideType('streamlined-25', facts, leastPayments(facts, sampleLaw), sampleLaw);
  expect(entry).toMatchObject({ qualifies: true, requires: [] });
  expect(entry.needFindings.every(({ applies }) => applies === false)).toBe(true);
});

describe('trust fund determination', () => {
  test('[IA-C-196] in business it is needed, for routine where a trust fund tax is in it, for guaranteed it is not', () => {
    const failed = (id: AgreementTypeId, changes: Changes = {}) =>
      failedTests(needs(id, { ...changes, finances: routine }));
    expect(failed('ibtf')).toEqual(['trust-fund-determination-made']);
    expect(failed('routine', { modules: [payroll] })).toEqual(['trust-fund-determination-made']);
    expect(failed('routine')).toEqual([]);
    expect(findingOf(needs('guaranteed'), 'trust-fund-determination-made')?.applies).toBe(false);
    const made = { ...routine, trustFundDetermination: 'made' } as const;
    expect(failedTests(needs('ibtf', { finances: made }))).toEqual([]);
  });
});

describe('the statute extension', () => {
  test('[IA-C-190] a partial payment agreement asks whether the statute is to be extended; "not appropriate" is an answer', () => {
    const changes = (csedExtension: 'not-answered' | 'not-appropriate'): Changes => ({
      finances: { ...routine, csedExtension },
      modules: [{ balance: owing(dollars(60_000)) }],
    });
    expect(failedTests(needs('partial-payment', changes('not-answered')))).toEqual([
      'csed-extension-answered',
    ]);
    expect(failedTests(needs('partial-payment', changes('not-appropriate')))).toEqual([]);
  });
});

describe('direct debit', () => {
  test('[IA-C-198] the upper streamlined type without bank details is refused at the grant', () => {
    const debit = (directDebitInPlace: boolean | 'unknown'): Changes => ({
      request: { method: 'direct-debit', directDebitInPlace },
    });
    expect(failedTests(needs('streamlined-50', debit(false)))).toEqual(['direct-debit-in-place']);
    expect(failedTests(needs('streamlined-50', debit(true)))).toEqual([]);
    expect(unknownTests(needs('streamlined-50', debit('unknown')))).toEqual(['direct-debit-in-place']);
    expect(findingOf(needs('streamlined-25', debit(false)), 'direct-debit-in-place')?.applies).toBe(false);
  });
});

test('a need that hangs on earlier agreements that nobody has looked up is unknown until it is met', () => {
  const unknown: Changes = { taxpayer: { priorAgreements: 'unknown' }, finances: { statement: 'none' } };
  expect(unknownTests(needs('streamlined-50', unknown))).toContain('ability-verified');
  const verified: Changes = { taxpayer: { priorAgreements: 'unknown' }, finances: { statement: 'verified' } };
  expect(unknownTests(needs('streamlined-50', verified))).not.toContain('ability-verified');
});
