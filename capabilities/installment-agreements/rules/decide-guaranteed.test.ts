import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { decideGuaranteed } from './decide-guaranteed.ts';
import { caseWith, failedTests, findingOf, monthly, owing, sampleLaw, unknownTests } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const decided = (changes: Changes) => decideGuaranteed(caseWith(changes), sampleLaw);
const agreement = (from: string, coversIncomeTax: boolean | 'unknown' = true) => ({
  priorAgreements: [
    { fromDay: day(from), coversIncomeTax, end: 'paid' as const, endedDay: day('2021-01-04') },
  ],
});

describe('the amount', () => {
  const withCharges = (tax: number, charges = 0) => ({
    ...owing(dollars(tax)),
    assessedPenaltyCents: dollars(charges),
  });

  test('[IA-A-062] 6,000 for 2019 and 4,000 for 2020 with 2,500 of charges pass; one cent more of tax does not', () => {
    const years = (second: number) => [
      { period: '201912', balance: withCharges(6_000, 2_500) },
      { period: '202012', balance: owing(cents(second)) },
    ];
    const passed = decided({ modules: years(400_000) });
    expect(findingOf(passed.findings, 'guaranteed-tax-within-max')).toMatchObject({
      holds: true,
      compared: { value: dollars(10_000), limit: { value: dollars(10_000) } },
      law: { cite: 'IRM 5.14.1.2(4)' },
    });
    const failed = decided({ modules: years(400_001) });
    expect(failed.outcome).toBe('does-not-qualify');
    expect(findingOf(failed.findings, 'guaranteed-tax-within-max')).toMatchObject({
      holds: false,
      cure: { act: 'pay-down', to: 1, unit: 'cents' },
    });
    const employment = decided({
      modules: [{ mft: '01', kind: 'trust-fund', balance: owing(dollars(900)) }],
    });
    expect(failedTests(employment.findings)).toContain('guaranteed-income-tax-only');
  });

  test('income tax that the request leaves out counts too', () => {
    const left = { period: '202012', included: false, balance: owing(dollars(3_000)) };
    expect(failedTests(decided({ modules: [left, {}] }).findings)).toEqual(['guaranteed-tax-within-max']);
  });

  test('while a part of the tax is unknown the answer is, unless the rest is too much already', () => {
    const unknown = { period: '202012', balance: { ...owing(dollars(0)), taxCents: 'unknown' as const } };
    expect(unknownTests(decided({ modules: [unknown, {}] }).findings)).toContain('guaranteed-tax-within-max');
    const much = { balance: owing(dollars(10_001)) };
    expect(failedTests(decided({ modules: [unknown, much] }).findings)).toEqual([
      'guaranteed-tax-within-max',
    ]);
  });
});

describe('the payment', () => {
  test('[IA-C-186] 9,000.00 that comes to 9,600.00 with accruals takes 266.67 a month; 260.00 is too little', () => {
    const modules = [{ balance: owing(dollars(9_000), dollars(600)) }];
    const at = (amount: number) => decided({ modules, request: { payment: monthly(amount) } });
    expect(at(266.67).outcome).toBe('qualifies');
    expect(at(266.66).outcome).toBe('does-not-qualify');
    expect(findingOf(at(260).findings, 'pays-in-months-allowed')).toMatchObject({
      holds: false,
      cure: { act: 'raise-payment', to: 26_667, unit: 'cents' },
      law: { cite: '26 U.S.C. § 6159(c)(4)' },
    });
  });

  test('[IA-C-186] the full-pay test by the CSED runs beside it: a statute of 24 months asks for more', () => {
    const modules = [{ balance: owing(dollars(9_000), dollars(600)), csedDay: day('2025-05-14') }];
    const { findings } = decided({ modules, request: { payment: monthly(399.99) } });
    expect(failedTests(findings)).toEqual(['pays-in-full-by-csed']);
    expect(findingOf(findings, 'pays-in-full-by-csed')?.cure?.to).toBe(40_000);
  });

  test('accruals are projected where they are not given, and the answer is the least payment that works', () => {
    const balance = { ...owing(dollars(9_000)), accrualsToPayoffCents: 'computed' as const };
    const { findings } = decided({ modules: [{ balance }], request: { payment: monthly(250) } });
    const least = Number(findingOf(findings, 'pays-in-months-allowed')?.cure?.to);
    expect(least).toBeGreaterThan(25_000);
    const at = (amount: number) =>
      decided({ modules: [{ balance }], request: { payment: monthly(amount / 100) } });
    expect(at(least).outcome).toBe('qualifies');
    expect(at(least - 1).outcome).toBe('does-not-qualify');
  });

  test('an unknown CSED or due day of the return leaves the answer unknown', () => {
    expect(unknownTests(decided({ modules: [{ csedDay: 'unknown' }] }).findings)).toEqual([
      'pays-in-full-by-csed',
    ]);
    const balance = { ...owing(dollars(9_000)), accrualsToPayoffCents: 'computed' as const };
    const { findings } = decided({ modules: [{ balance, returnDueDay: 'unknown' }] });
    expect(unknownTests(findings)).toEqual(['pays-in-months-allowed', 'pays-in-full-by-csed']);
  });
});

describe('the five years before', () => {
  test.each`
    case                                  | history                                          | failed
    ${'a return of 2016 not filed'}       | ${{ yearsNotFiled: ['2016'], yearsNotPaid: [] }} | ${['past-five-years-filed']}
    ${'a return of 2020 not filed'}       | ${{ yearsNotFiled: ['2020'], yearsNotPaid: [] }} | ${['past-five-years-filed']}
    ${'a return of 2015 not filed'}       | ${{ yearsNotFiled: ['2015'], yearsNotPaid: [] }} | ${[]}
    ${'tax of 2018 not paid'}             | ${{ yearsNotFiled: [], yearsNotPaid: ['2018'] }} | ${['past-five-years-paid']}
    ${'the year of the liability unpaid'} | ${{ yearsNotFiled: [], yearsNotPaid: ['2021'] }} | ${[]}
  `('$case', ({ history, failed }) => {
    expect(failedTests(decided({ taxpayer: { filingHistory: history } }).findings)).toEqual(failed);
  });

  test.each`
    case                                      | prior                                 | outcome
    ${'an agreement of 2016'}                 | ${agreement('2016-01-04')}            | ${'does-not-qualify'}
    ${'an agreement of 2015'}                 | ${agreement('2015-12-31')}            | ${'qualifies'}
    ${'an agreement of 2022'}                 | ${agreement('2022-06-01')}            | ${'does-not-qualify'}
    ${'an agreement for payroll tax'}         | ${agreement('2018-01-04', false)}     | ${'qualifies'}
    ${'an agreement nobody knows the tax of'} | ${agreement('2018-01-04', 'unknown')} | ${'needs-facts'}
    ${'agreements not looked up'}             | ${{ priorAgreements: 'unknown' }}     | ${'needs-facts'}
  `('$case: $outcome', ({ prior, outcome }) => {
    expect(decided({ taxpayer: prior }).outcome).toBe(outcome);
  });
});

test('all criteria met it qualifies; ability to pay in full does not matter, a promise to comply does', () => {
  const whole = decided({});
  expect(whole.outcome).toBe('qualifies');
  expect(findingOf(whole.findings, 'unable-to-pay-in-full')?.applies).toBe(false);
  expect(decided({ request: { agreesToComply: false } }).outcome).toBe('does-not-qualify');
  expect(decided({ request: { agreesToComply: 'unknown' } }).outcome).toBe('needs-facts');
});
