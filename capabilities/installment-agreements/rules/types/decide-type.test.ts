import { describe, expect, test } from 'vitest';
import { addMonths, day } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../../parameters/agreement-type.ts';
import { leastPayments } from '../compute-least-payment.ts';
import { decideAgreementType } from '../decide-agreement-type.ts';
import { caseWith, failedTests, findingOf, monthly, owing, sampleLaw } from '../testing.ts';
import { decideType } from './decide-type.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

function decided(id: AgreementTypeId, changes: Changes) {
  const facts = caseWith(changes);
  return decideType(id, facts, leastPayments(facts, sampleLaw), sampleLaw);
}

const first = day('2023-05-15');
/** A CSED that leaves so many payments. */
const payments = (count: number) => addMonths(first, count - 1);
const debit = { method: 'direct-debit' } as const;
const payroll = { mft: '01', period: '202209', kind: 'trust-fund' as const };
const inBusiness = { entity: 'corporation', inBusiness: true } as const;
const owed = (amount: number) => ({ balance: owing(dollars(amount)) });

describe('the amount', () => {
  const within = (id: AgreementTypeId, balanceCents: number, changes: Changes = {}) =>
    decided(id, { ...changes, modules: [{ balance: owing(cents(balanceCents)) }] })
      .findings.filter(({ test: name }) => name.startsWith('balance-'))
      .every(({ holds }) => holds === true);

  test.each`
    type                 | cents        | fits
    ${'ibtf-express-10'} | ${1_000_000} | ${true}
    ${'ibtf-express-10'} | ${1_000_001} | ${false}
    ${'ibtf-express-25'} | ${1_000_000} | ${false}
    ${'ibtf-express-25'} | ${1_000_001} | ${true}
    ${'ibtf-express-25'} | ${2_500_000} | ${true}
    ${'ibtf-express-25'} | ${2_500_001} | ${false}
    ${'ibtf'}            | ${2_500_001} | ${true}
    ${'streamlined-25'}  | ${2_500_000} | ${true}
    ${'streamlined-25'}  | ${2_500_001} | ${false}
    ${'streamlined-50'}  | ${2_500_000} | ${false}
    ${'streamlined-50'}  | ${2_500_001} | ${true}
    ${'streamlined-50'}  | ${5_000_000} | ${true}
    ${'streamlined-50'}  | ${5_000_001} | ${false}
    ${'routine'}         | ${5_000_001} | ${true}
    ${'routine'}         | ${1_240}     | ${true}
  `('[IA-C-184] [IA-A-063] $type at $cents cents: $fits', ({ type, cents: balance, fits }) => {
    expect(within(type, balance)).toBe(fits);
  });

  test('[IA-B-058] [IA-B-061] the test uses the assessed balance: 49,900 with accruals of 2,300 fits, 50,000.01 does not', () => {
    const assessed = (balanceCents: number, accruals: number) =>
      decided('streamlined-50', {
        request: debit,
        modules: [{ balance: owing(cents(balanceCents), dollars(accruals)) }],
      }).findings;
    expect(failedTests(assessed(4_990_000, 2_300))).not.toContain('balance-within-type');
    expect(failedTests(assessed(5_000_001, 0))).toContain('balance-within-type');
    expect(findingOf(assessed(6_000_000, 0), 'balance-within-type')?.cure).toMatchObject({
      act: 'pay-down',
      to: 1_000_000,
    });
    expect(findingOf(assessed(5_000_001, 0), 'balance-within-type')?.cure).toMatchObject({ to: 1 });
  });

  test('[IA-B-061] paid down from 60,000.00 to 50,000.00 it is streamlined; a cent less paid, and a statement is needed', () => {
    const lightest = (paidCents: number) => {
      const facts = caseWith({
        request: { ...debit, payment: monthly(1_000) },
        modules: [{ balance: owing(cents(6_000_000 - paidCents)) }],
      });
      const { types } = decideAgreementType(facts, sampleLaw);
      return types.find(({ qualifies }) => qualifies === true);
    };
    expect(lightest(1_000_000)).toMatchObject({ id: 'streamlined-50' });
    expect(lightest(1_000_000)?.requires).not.toContain('financial-statement');
    expect(lightest(999_999)).toMatchObject({ id: 'routine' });
    expect(lightest(999_999)?.requires).toContain('financial-statement');
  });

  test('[IA-B-056] [IA-B-243] a payment that is promised or planned lowers nothing; received, it does', () => {
    const lumpSums = [{ inMonth: 6, amountCents: dollars(10_000) }];
    const promised = decided('streamlined-50', { request: { ...debit, lumpSums }, modules: [owed(60_000)] });
    expect(failedTests(promised.findings)).toContain('balance-within-type');
    const received = decided('streamlined-50', {
      request: { ...debit, payment: monthly(700) },
      modules: [owed(50_000)],
    });
    expect(received.qualifies).toBe(true);
  });
});

describe('the payment', () => {
  const streamlined = (uba: number, csed: number, offered: number, accruals = 0) =>
    decided('streamlined-50', {
      request: { ...debit, payment: monthly(offered) },
      modules: [{ balance: owing(dollars(uba), dollars(accruals)), csedDay: payments(csed) }],
    });

  test('[IA-C-187] 45,000 takes 625.00 over 120 months, and 937.50 where 48 are left; 700.00 is then too little', () => {
    expect(streamlined(45_000, 120, 625)).toMatchObject({
      minimumPaymentCents: 62_500,
      qualifies: true,
      termMonths: 72,
    });
    const short = streamlined(45_000, 48, 700);
    expect(short).toMatchObject({ minimumPaymentCents: 93_750, qualifies: false, termMonths: 48 });
    expect(failedTests(short.findings)).toEqual(['pays-in-full-by-csed']);
  });

  test('[IA-B-060] 50,000 after a pay-down takes 694.45; with 40 months left it takes what pays in full by then', () => {
    expect(streamlined(50_000, 120, 694.45)).toMatchObject({ minimumPaymentCents: 69_445, qualifies: true });
    expect(streamlined(50_000, 120, 694.44).qualifies).toBe(false);
    const short = streamlined(50_000, 40, 694.45, 3_000);
    expect(short).toMatchObject({ minimumPaymentCents: 132_500, qualifies: false });
  });

  test('[IA-C-188] in-business express pays 19,200.00 with accruals in 24 months: 800.00; 750.00 is refused', () => {
    const at = (offered: number, id: AgreementTypeId = 'ibtf-express-25') =>
      decided(id, {
        taxpayer: inBusiness,
        request: { ...debit, payment: monthly(offered) },
        modules: [{ ...payroll, balance: owing(dollars(18_000), dollars(1_200)) }],
      });
    expect(at(800)).toMatchObject({ minimumPaymentCents: 80_000, qualifies: true, termMonths: 24 });
    expect(at(750).qualifies).toBe(false);
    expect(at(750, 'ibtf').qualifies).toBe(true);
  });

  test('[IA-C-189] routine pays 60,000.00 in the 50 months left: 1,200.00; 1,100.00 is a partial payment alone', () => {
    const at = (offered: number) =>
      decided('routine', {
        request: { payment: monthly(offered) },
        modules: [{ ...owed(60_000), csedDay: payments(50) }],
      });
    expect(at(1_200)).toMatchObject({ minimumPaymentCents: 120_000, qualifies: true });
    expect(at(1_100).qualifies).toBe(false);
    const able = { finances: { abilityToPayCents: dollars(1_100) } };
    const modules = [{ ...owed(60_000), csedDay: payments(50) }];
    const { types } = decideAgreementType(
      caseWith({ ...able, request: { payment: monthly(1_100) }, modules }),
      sampleLaw,
    );
    expect(types.filter(({ qualifies }) => qualifies === true).map(({ id }) => id)).toEqual([
      'partial-payment',
    ]);
  });

  test('two modules of 24,000 in all and 48 months: 500 fits, 499 does not, and the cure is 500', () => {
    const modules = [
      { ...owed(14_000), csedDay: payments(48) },
      { ...owed(10_000), period: '202012', csedDay: payments(48) },
    ];
    const at = (offered: number) => decided('routine', { request: { payment: monthly(offered) }, modules });
    expect(at(500).qualifies).toBe(true);
    expect(findingOf(at(499).findings, 'pays-in-full-by-csed')).toMatchObject({
      holds: false,
      law: { cite: 'IRM 5.14.1.4(1)' },
      cure: { to: 50_000 },
    });
  });

  test('[IA-B-252] 25,000.00 with 26,400 in all: 1,100 a month passes as express and 1,099 fails; 25,000.01 is not express', () => {
    const at = (balanceCents: number, offered: number, id: AgreementTypeId = 'ibtf-express-25') =>
      decided(id, {
        taxpayer: inBusiness,
        request: { ...debit, payment: monthly(offered) },
        modules: [{ ...payroll, balance: owing(cents(balanceCents), dollars(1_400)) }],
      });
    expect(at(2_500_000, 1_100).qualifies).toBe(true);
    expect(at(2_500_000, 1_099).qualifies).toBe(false);
    expect(failedTests(at(2_500_001, 1_200).findings)).toContain('balance-within-type');
    expect(at(2_500_001, 1_200, 'ibtf')).toMatchObject({ qualifies: true });
    expect(at(2_500_001, 1_200, 'ibtf').requires).toContain('financial-statement');
    expect(at(2_500_000, 1_100).requires).not.toContain('financial-statement');
  });

  test('[IA-B-070] a recorded waiver counts for no full-pay type: 70 months needed and 65 left is not full pay', () => {
    const facts = {
      request: { payment: monthly(100) },
      finances: { waiverToDay: payments(80) },
      modules: [{ ...owed(7_000), csedDay: payments(65) }],
    };
    expect(failedTests(decided('routine', facts).findings)).toEqual(['pays-in-full-by-csed']);
  });
});

describe('the partial payment type', () => {
  const at = (abilityToPayCents: ReturnType<typeof dollars> | 'unknown') =>
    decided('partial-payment', {
      finances: { abilityToPayCents },
      modules: [{ ...owed(60_000), csedDay: payments(40) }],
    });

  test('[IA-A-012] 60,000 and 40 months: 800 of ability is partial payment, nothing is not, 2,500 pays in full', () => {
    expect(at(dollars(800)).qualifies).toBe(true);
    expect(failedTests(at(dollars(0)).findings)).toEqual(['some-ability-to-pay']);
    expect(failedTests(at(dollars(2_500)).findings)).toEqual(['cannot-pay-in-full-by-csed']);
    expect(at('unknown').qualifies).toBe('unknown');
    const inFull = decided('routine', {
      request: { payment: monthly(2_500) },
      modules: [{ ...owed(60_000), csedDay: payments(40) }],
    });
    expect(inFull.qualifies).toBe(true);
  });
});

describe('direct debit', () => {
  test.each`
    type                 | method            | amount    | holds
    ${'streamlined-50'}  | ${'direct-debit'} | ${30_000} | ${true}
    ${'streamlined-50'}  | ${'check'}        | ${30_000} | ${false}
    ${'streamlined-50'}  | ${'unknown'}      | ${30_000} | ${'unknown'}
    ${'ibtf-express-25'} | ${'check'}        | ${20_000} | ${false}
    ${'streamlined-25'}  | ${'check'}        | ${20_000} | ${true}
    ${'routine'}         | ${'check'}        | ${20_000} | ${true}
  `('[IA-C-198] $type by $method: $holds', ({ type, method, amount, holds }) => {
    const { findings } = decided(type, { request: { method }, modules: [owed(amount)] });
    expect(findingOf(findings, 'direct-debit-chosen')?.holds).toBe(holds);
  });

  test('[IA-C-198] a default within 24 months makes a partial payment agreement need it', () => {
    const defaulted = (on: string) =>
      decided('partial-payment', {
        request: { receivedDay: day('2023-04-03') },
        taxpayer: {
          priorAgreements: [
            { fromDay: day('2019-01-01'), coversIncomeTax: true, end: 'new-liability', endedDay: day(on) },
          ],
        },
      });
    expect(findingOf(defaulted('2021-05-01').findings, 'direct-debit-chosen')?.holds).toBe(false);
    expect(defaulted('2021-05-01').requires).toContain('direct-debit');
    expect(findingOf(defaulted('2021-03-01').findings, 'direct-debit-chosen')?.applies).toBe(false);
    expect(defaulted('2021-03-01').requires).not.toContain('direct-debit');
    expect(defaulted('2021-04-03').requires).toContain('direct-debit');
    expect(defaulted('2021-04-02').requires).not.toContain('direct-debit');
  });
});
