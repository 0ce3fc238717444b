import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { nextQuestions } from './next-questions.ts';
import { caseWith, owing, sampleLaw } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

function asked(changes: Changes) {
  const facts = caseWith(changes);
  const { ask, settled } = nextQuestions(facts, sampleLaw, facts.onDay);
  return { ask: ask.map(({ fact }) => fact), settled };
}

test('a case that is pending and guaranteed asks nothing more', () => {
  expect(asked({})).toEqual({ ask: [], settled: [{ fact: 'abilityToPay', because: [] }] });
});

test('an unknown fact that decides is asked, and one that a known failure settles is not', () => {
  expect(asked({ compliance: { returns: 'unknown' } }).ask).toEqual(['returns']);
  const failed = asked({ compliance: { returns: 'unknown' }, request: { payment: { kind: 'none' } } });
  expect(failed.ask).toEqual([]);
  expect(failed.settled).toContainEqual({ fact: 'returns', because: ['specific-payment-proposed'] });
});

test('the years before matter for the guaranteed type, and no longer once the tax is too much for it', () => {
  const unknown: Changes = { taxpayer: { filingHistory: { yearsNotFiled: 'unknown', yearsNotPaid: [] } } };
  expect(asked(unknown).ask).toEqual(['yearsNotFiled']);
  const over = asked({
    ...unknown,
    request: { payment: { kind: 'amount', amountCents: dollars(1_000), every: 'month' } },
    modules: [{ balance: owing(dollars(12_000)) }],
  });
  expect(over.ask).toEqual([]);
  expect(over.settled).toContainEqual({ fact: 'yearsNotFiled', because: ['guaranteed-tax-within-max'] });
});

describe('facts that matter only together', () => {
  test('deposits are asked for while the taxpayer may be a pyramider, and not once it is known that not', () => {
    const deposits: Changes = { compliance: { depositsCurrent: 'unknown' } };
    expect(asked({ ...deposits, taxpayer: { bmfPyramider: 'unknown' } }).ask).toEqual([
      'bmfPyramider',
      'depositsCurrent',
    ]);
    const free = asked({ ...deposits, taxpayer: { bmfPyramider: false } });
    expect(free.ask).toEqual([]);
    expect(free.settled).toContainEqual({ fact: 'depositsCurrent', because: [] });
  });

  test('income, household and place are all asked for while the fee hangs on them', () => {
    const household = { adjustedGrossIncomeCents: 'unknown', size: 'unknown', place: 'unknown' } as const;
    expect(asked({ household }).ask).toEqual(['adjustedGrossIncome', 'householdSize', 'place']);
    expect(asked({ household, taxpayer: { entity: 'estate' } }).ask).not.toContain('adjustedGrossIncome');
  });
});

test('a heavier type than one that fits is no reason to ask: ability to pay does not matter', () => {
  expect(asked({}).ask).not.toContain('abilityToPay');
  const tooLittle: Changes = { modules: [{ balance: owing(dollars(90_000)) }] };
  expect(asked(tooLittle).ask).toEqual(['abilityToPay']);
});

test('a module’s own facts are asked about that module, where accruals are projected', () => {
  const balance = { ...owing(dollars(8_000)), accrualsToPayoffCents: 'computed' as const };
  const facts = caseWith({
    modules: [{ balance, timelyFiled: 'unknown', assessedDay: 'unknown' }],
    finances: { abilityToPayCents: dollars(400) },
  });
  expect(nextQuestions(facts, sampleLaw, facts.onDay).ask).toEqual([
    { fact: 'assessedDay', about: '30 202112' },
    { fact: 'timelyFiled', about: '30 202112' },
  ]);
});

test('proofs of a recovery penalty are asked for only where one is covered', () => {
  const request = {
    trustFundEvidence: { form2751Signed: 'unknown', form4183Approved: false, letter1153Issued: false },
  } as const;
  expect(asked({ request }).ask).toEqual([]);
  const penalty = { mft: '55', kind: 'trust-fund-recovery-penalty', assessedDay: 'pre-assessed' } as const;
  expect(asked({ request, modules: [penalty] }).ask).toContain('form2751Signed');
});

describe('a fact that is known in part', () => {
  test('one return of two that nobody has looked up is asked for', () => {
    const one = (state: 'filed' | 'unknown') =>
      ({ mft: '30', period: '202112', state, extendedToDay: 'none' }) as const;
    expect(asked({ compliance: { returns: [one('filed'), one('unknown')] } }).ask).toEqual(['returns']);
  });

  test('an offer whose periods nobody knows is asked about, and not where the guaranteed criteria lift it', () => {
    const offer = { kind: 'offer-in-compromise', state: 'pending', modules: 'unknown' } as const;
    const taxpayer = { otherResolutions: [offer] };
    expect(asked({ taxpayer }).ask).toEqual([]);
    expect(asked({ taxpayer, modules: [{ balance: owing(dollars(20_000)) }] }).ask).toEqual([
      'otherResolutions',
    ]);
  });

  test('an agreement before the petition is asked about in a bankruptcy on guaranteed terms', () => {
    const bankruptcy = {
      petitionDay: day('2021-06-01'),
      endedDay: 'open',
      prePetitionAgreement: 'unknown',
      insolvencyAnswer: 'none',
    } as const;
    expect(asked({ taxpayer: { bankruptcy } }).ask).toEqual(['prePetitionAgreement']);
  });

  test('what an earlier agreement covered is asked about', () => {
    const earlier = {
      fromDay: day('2019-06-01'),
      coversIncomeTax: 'unknown',
      end: 'paid',
      endedDay: day('2020-01-02'),
    } as const;
    expect(asked({ taxpayer: { priorAgreements: [earlier] } }).ask).toEqual(['priorAgreements']);
  });
});
