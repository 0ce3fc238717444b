import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { caseWith, failedTests, findingOf, monthly, owing, sampleLaw, unknownTests } from '../testing.ts';
import { decidePending } from './decide-pending.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const decided = (changes: Changes) => decidePending(caseWith(changes), sampleLaw);
const threeYears = ['201912', '202012', '202112'].map((period) => ({
  period,
  balance: owing(dollars(2_000)),
}));

describe('the four elements', () => {
  test('[IA-A-153] all four make a request pending; without the amount it is not, and the payment is what is missing', () => {
    const whole = decided({ modules: threeYears, request: { payment: monthly(400) } });
    expect(whole.outcome).toBe('pending');
    const partial = decided({ modules: threeYears, request: { payment: { kind: 'none' } } });
    expect(partial.outcome).toBe('not-pending');
    expect(failedTests(partial.findings)).toEqual(['specific-payment-proposed']);
  });

  test.each`
    case                                       | named    | tin      | matches      | holds
    ${'name and number'}                       | ${true}  | ${true}  | ${'unknown'} | ${true}
    ${'a name that fits one open case'}        | ${true}  | ${false} | ${1}         | ${true}
    ${'a name that fits five'}                 | ${true}  | ${false} | ${5}         | ${false}
    ${'name and number that fit nobody'}       | ${true}  | ${true}  | ${0}         | ${false}
    ${'a name nobody has looked up'}           | ${true}  | ${false} | ${'unknown'} | ${'unknown'}
    ${'a number alone that finds the account'} | ${false} | ${true}  | ${1}         | ${true}
  `('[IA-A-155] [IA-C-205] identification by $case: $holds', ({ named, tin, matches, holds }) => {
    const identification = { nameGiven: named, tinGiven: tin, matches };
    const { findings } = decided({ taxpayer: { identification } });
    const finding = findingOf(findings, 'taxpayer-identified');
    expect(finding?.holds).toBe(holds);
    expect(finding?.cure?.act).toBe(holds === true ? undefined : 'ask-for-tin');
  });

  test.each`
    case                                         | liability         | modules | holds
    ${'my 2019 and 2020 income tax'}             | ${'named'}        | ${2}    | ${true}
    ${'my 2021 income tax'}                      | ${'named'}        | ${1}    | ${true}
    ${'all balances'}                            | ${'all-balances'} | ${3}    | ${true}
    ${'what I owe, with no known balance'}       | ${'all-balances'} | ${0}    | ${false}
    ${'I want to pay monthly, several balances'} | ${'not-named'}    | ${2}    | ${false}
    ${'I want to pay monthly, one balance'}      | ${'not-named'}    | ${1}    | ${true}
    ${'not asked yet'}                           | ${'unknown'}      | ${1}    | ${'unknown'}
  `('[IA-A-156] [IA-C-206] the liability of "$case": $holds', ({ liability, modules, holds }) => {
    const { findings } = decided({ request: { liability }, modules: threeYears.slice(0, modules) });
    const finding = findingOf(findings, 'liability-identified');
    expect(finding?.holds).toBe(holds);
    expect(finding?.cure?.act).toBe(holds === true ? undefined : 'name-liability');
  });

  type Payment = NonNullable<NonNullable<Changes['request']>['payment']>;

  test.each<readonly [string, Payment, boolean | 'unknown']>([
    ['$300 every month', monthly(300), true],
    ['$500.00 per month', monthly(500), true],
    ['$150 every two weeks', { kind: 'amount', amountCents: dollars(150), every: 'two-weeks' }, true],
    [
      '$200 to $400',
      { kind: 'range', fromCents: dollars(200), toCents: dollars(400), every: 'month' },
      false,
    ],
    ['I will pay what I can', { kind: 'unspecific' }, false],
    ['no amount', { kind: 'none' }, false],
    ['not asked yet', 'unknown', 'unknown'],
  ])('[IA-A-157] [IA-C-207] a payment of "%s"', (_, payment, holds) => {
    const finding = findingOf(decided({ request: { payment } }).findings, 'specific-payment-proposed');
    expect(finding?.holds).toBe(holds);
    expect(finding?.cure?.act).toBe(holds === true ? undefined : 'name-payment-amount');
  });

  test.each([
    [monthly(0), false, 'not-pending'],
    [{ kind: 'none' } as const, false, 'not-pending'],
    [monthly(1), true, 'pending'],
  ])('[IA-A-172] a payment of %o: %s', (payment, holds, outcome) => {
    const decision = decided({ request: { payment }, modules: [{ balance: owing(dollars(30)) }] });
    expect(findingOf(decision.findings, 'specific-payment-proposed')?.holds).toBe(holds);
    expect(decision.outcome).toBe(outcome);
  });

  test.each`
    case                                    | state             | extended        | outcome
    ${'filed'}                              | ${'filed'}        | ${'none'}       | ${'pending'}
    ${'unfiled, no extension'}              | ${'unfiled'}      | ${'none'}       | ${'not-pending'}
    ${'unfiled, extension runs'}            | ${'unfiled'}      | ${'2023-10-16'} | ${'pending'}
    ${'unfiled, last day of the extension'} | ${'unfiled'}      | ${'2023-04-10'} | ${'pending'}
    ${'unfiled, extension over yesterday'}  | ${'unfiled'}      | ${'2023-04-09'} | ${'not-pending'}
    ${'nobody has looked'}                  | ${'unknown'}      | ${'none'}       | ${'needs-facts'}
    ${'not required'}                       | ${'not-required'} | ${'none'}       | ${'pending'}
  `('[IA-A-158] the 2021 return $case: $outcome', ({ state, extended, outcome }) => {
    const returns = [{ mft: '30', period: '202112', state, extendedToDay: extended }];
    expect(decided({ compliance: { returns } }).outcome).toBe(outcome);
  });

  test('[IA-C-208] an open delinquent return of 202112 keeps the request from being pending; the return filed, it is met', () => {
    const open = decided({
      compliance: { returns: [{ mft: '30', period: '202112', state: 'unfiled', extendedToDay: 'none' }] },
    });
    expect(open.outcome).toBe('not-pending');
    expect(findingOf(open.findings, 'required-returns-filed')?.cure).toEqual({
      act: 'file-returns',
      names: ['30 202112'],
    });
    const filed = decided({
      compliance: { returns: [{ mft: '30', period: '202112', state: 'filed', extendedToDay: 'none' }] },
    });
    expect(findingOf(filed.findings, 'required-returns-filed')?.holds).toBe(true);
  });
});

describe('who asks', () => {
  test.each`
    case                                       | by                  | authorized   | agreed       | holds
    ${'the taxpayer'}                          | ${'taxpayer'}       | ${'unknown'} | ${'unknown'} | ${true}
    ${'a representative with authority'}       | ${'representative'} | ${true}      | ${'unknown'} | ${true}
    ${'a representative without'}              | ${'representative'} | ${false}     | ${'unknown'} | ${false}
    ${'a representative nobody has looked up'} | ${'representative'} | ${'unknown'} | ${'unknown'} | ${'unknown'}
    ${'terms an officer named, agreed to'}     | ${'officer'}        | ${'unknown'} | ${true}      | ${true}
    ${'terms an officer named, no answer'}     | ${'officer'}        | ${'unknown'} | ${false}     | ${false}
    ${'an employer'}                           | ${'employer'}       | ${'unknown'} | ${'unknown'} | ${false}
  `('a request by $case: $holds', ({ by, authorized, agreed, holds }) => {
    const request = { proposedBy: by, representativeAuthorized: authorized, agreedByTaxpayer: agreed };
    expect(findingOf(decided({ request }).findings, 'taxpayer-made-request')?.holds).toBe(holds);
  });
});

describe('all criteria together', () => {
  test('[IA-C-212] with the payment missing the answer is not pending; after 250.00 is given it is pending', () => {
    const missing = decided({ request: { payment: { kind: 'none' } } });
    expect(missing.outcome).toBe('not-pending');
    expect(failedTests(missing.findings)).toEqual(['specific-payment-proposed']);
    expect(decided({ request: { payment: monthly(250) } }).outcome).toBe('pending');
  });

  test('[IA-C-213] for an individual without bankruptcy, pyramiding or restitution items 5 to 7 do not apply', () => {
    const { findings, outcome } = decided({});
    const items = ['deposits-current-if-pyramider', 'not-in-bankruptcy', 'restitution-paid-by-csed'];
    expect(items.map((item) => findingOf(findings, item)?.applies)).toEqual([false, false, false]);
    expect(outcome).toBe('pending');
    expect(decided({ request: { liability: 'not-named' }, modules: threeYears }).outcome).toBe('not-pending');
  });

  test('a known failure beats an unknown, and a bar to taking the request up beats both', () => {
    const unknown = { request: { liability: 'unknown' } } as const;
    expect(decided(unknown).outcome).toBe('needs-facts');
    expect(unknownTests(decided(unknown).findings)).toEqual(['liability-identified']);
    const failed = { request: { liability: 'unknown', payment: { kind: 'none' } } } as const;
    expect(decided(failed).outcome).toBe('not-pending');
    const offer = { kind: 'offer-in-compromise', state: 'pending', modules: ['30 202112'] } as const;
    const barred = {
      ...failed,
      taxpayer: { otherResolutions: [offer], priorAgreements: 'unknown' },
      modules: [{ balance: owing(dollars(30_000)) }],
    } as const;
    expect(decided(barred).outcome).toBe('not-processable');
  });

  test('[IA-A-001] the edition of the day decides and is kept, and a day before the oldest is refused', () => {
    const on = (text: string) => decidePending({ ...caseWith(), onDay: day(text) }, sampleLaw).law.edition;
    expect(on('2023-03-30')).toBe('irm-5.14.1-2022-12-23');
    expect(on('2023-03-31')).toBe('irm-5.14.1-2023-03-31');
    expect(() => on('2022-12-22')).toThrow('no policy version in effect');
  });
});
