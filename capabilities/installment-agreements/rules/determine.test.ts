import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { determine } from './determine.ts';
import { nextQuestions } from './next-questions.ts';
import { caseWith, findingOf, monthly, owing, sampleLaw } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

function determined(changes: Changes) {
  const facts = caseWith(changes);
  return determine(facts, sampleLaw, facts.onDay);
}

/** What is still asked, because the answer could change with it. */
function asked(changes: Changes): readonly string[] {
  const facts = caseWith(changes);
  return nextQuestions(facts, sampleLaw, facts.onDay).ask.map(({ fact }) => fact);
}

const outcomes = (changes: Changes) => {
  const { result, type, pendingCodes } = determined(changes);
  return [result, type, ...pendingCodes.map(({ decision }) => decision.outcome)];
};

test('the whole determination of the plain case', () => {
  const found = determined({});
  expect(found).toMatchObject({
    result: 'pending',
    type: 'guaranteed',
    fee: { feeCents: dollars(225), reimbursed: false },
    locator: { number: '0209' },
    originatorCode: '21',
    approval: { outcome: 'not-needed' },
    edition: 'irm-5.14.1-2023-03-31',
    on: '2023-04-10',
  });
});

test('without a type there is no locator number, originator code or approval', () => {
  expect(determined({ request: { payment: { kind: 'none' } } })).toMatchObject({
    type: 'none',
    locator: 'none',
    originatorCode: 'none',
    approval: 'none',
  });
});

test('the same facts give the same bytes', () => {
  const bytes = () => canonicalJson(determined({ modules: [{ balance: owing(dollars(20_000)) }] }));
  expect(bytes()).toBe(bytes());
});

test.each([12.4, 14_750_000])('[IA-B-009] a liability of %d is neither too small nor too large', (amount) => {
  const found = determined({
    modules: [{ balance: owing(cents(Math.round(amount * 100))) }],
    request: { payment: monthly(amount) },
  });
  expect(found.pending.outcome).toBe('pending');
  expect(found.type).toBe(amount < 10_000 ? 'guaranteed' : 'routine');
});

describe('streamlined terms on the day of the request, IRM 5.14.1.3(12), pending, example (1)', () => {
  const approved = { approvedDay: day('2023-04-10') };

  test('[IA-A-189] 24,000 at 500 a month is over its minimum of 333.34: approved that day it takes no AC 043', () => {
    const modules = [{ balance: owing(dollars(24_000)) }];
    const request = { payment: monthly(500), ...approved };
    expect(outcomes({ modules, request })).toEqual(['approved-immediate', 'streamlined-25', 'barred']);
    expect(determined({ modules, request }).types[1]?.minimumPaymentCents).toBe(33_334);
  });

  test('[IA-A-189] 30,000 (minimum 416.67) does so only with the direct debit that its tier needs', () => {
    const modules = [{ balance: owing(dollars(30_000)) }];
    const request = { payment: monthly(500), ...approved };
    const debit = { ...request, method: 'direct-debit' } as const;
    expect(determined({ modules, request: debit }).types[2]).toMatchObject({
      id: 'streamlined-50',
      qualifies: true,
      minimumPaymentCents: 41_667,
    });
    const withoutDebit = determined({ modules, request }).types[2];
    expect(withoutDebit?.qualifies).toBe(false);
    expect(findingOf(withoutDebit?.findings ?? [], 'direct-debit-chosen')?.holds).toBe(false);
  });

  test('[IA-A-190] [IA-A-233] 45,000 at 500 a month is under its minimum of 625: AC 043 is required and a statement asked for', () => {
    const changes: Changes = {
      modules: [{ balance: owing(dollars(45_000), dollars(20_000)) }],
      request: { payment: monthly(500), method: 'direct-debit' },
    };
    const found = determined(changes);
    expect(asked(changes)).toEqual(['abilityToPay']);
    expect(found.types[2]).toMatchObject({
      id: 'streamlined-50',
      qualifies: false,
      minimumPaymentCents: 62_500,
    });
    expect(found.pendingCodes[0]?.decision.outcome).toBe('required');
    expect(found.types[7]?.findings.map(({ cure }) => cure?.act)).toContain('get-financial-statement');
  });

  test('[IA-A-175] [IA-A-233] nothing of the finances is asked where guaranteed or streamlined terms are met', () => {
    const nine = { modules: [{ balance: owing(dollars(9_000)) }] };
    const eighteen = { modules: [{ balance: owing(dollars(18_000)) }] };
    expect([determined(nine).type, asked(nine)]).toEqual(['guaranteed', []]);
    expect([determined(eighteen).type, asked(eighteen)]).toEqual(['streamlined-25', []]);
    // At the minimum of 625 no statement is needed; a cent below it the heavier type that fits needs one.
    const at = (payment: number) => {
      const { type, types } = determined({
        modules: [{ balance: owing(dollars(45_000), dollars(20_000)) }],
        request: { payment: monthly(payment), method: 'direct-debit' },
      });
      return [type, types.find(({ id }) => id === type)?.requires.includes('financial-statement')];
    };
    expect([at(625), at(624.99)]).toEqual([
      ['streamlined-50', false],
      ['routine', true],
    ]);
  });
});

describe('IRM 5.14.1.3(12), as facts', () => {
  const officer = { proposedBy: 'officer', channel: 'in-person' } as const;

  test('[IA-A-191] the officer names 500 and the taxpayer agrees by word of mouth: pending; without agreement not', () => {
    const request = { ...officer, payment: monthly(500) };
    expect(outcomes({ request: { ...request, agreedByTaxpayer: true } })).toEqual([
      'pending',
      'guaranteed',
      'required',
    ]);
    expect(outcomes({ request: { ...request, agreedByTaxpayer: false } })[0]).toBe('incomplete');
  });

  test('[IA-A-192] the officer names 1,500 and gets no answer: no code; an answer on a later day is a request of that day', () => {
    const request = { ...officer, payment: monthly(1_500) };
    expect(outcomes({ request: { ...request, agreedByTaxpayer: false } })).toEqual([
      'incomplete',
      'guaranteed',
      'barred',
    ]);
    const later = { receivedDay: day('2023-05-02'), completedDay: day('2023-05-02'), agreedByTaxpayer: true };
    expect(determined({ request: { ...request, ...later } })).toMatchObject({
      result: 'pending',
      on: '2023-05-02',
    });
  });

  test('[IA-A-193] a Form 433-D that is mailed and not answered is no request; an upload that accepts it is one of that day', () => {
    const mailed = { ...officer, channel: 'none', payment: monthly(500), agreedByTaxpayer: false } as const;
    expect(outcomes({ request: { ...mailed, receivedDay: day('2023-04-15') } })[0]).toBe('incomplete');
    const uploaded = {
      ...officer,
      channel: 'document-upload',
      payment: monthly(500),
      agreedByTaxpayer: true,
      receivedDay: day('2023-04-16'),
      completedDay: day('2023-04-16'),
    } as const;
    expect(determined({ request: uploaded })).toMatchObject({ result: 'pending', on: '2023-04-16' });
  });

  test('[IA-A-194] payments that an employer sends are no request of the taxpayer', () => {
    const request = { proposedBy: 'employer', channel: 'payroll', payment: monthly(500) } as const;
    expect(outcomes({ request })).toEqual(['incomplete', 'guaranteed', 'barred']);
  });

  test('[IA-A-196] an officer’s offer for a penalty with no assessment, Form 2751 or Form 4183 is not pending', () => {
    const penalty = { mft: '55', kind: 'trust-fund-recovery-penalty', assessedDay: 'pre-assessed' } as const;
    expect(outcomes({ modules: [penalty] })[0]).toBe('incomplete');
  });

  test('[IA-A-198] two years of Forms 1040 not filed: no code; after filing and a new proposal it is pending', () => {
    const unfiled = ['202012', '202112'].map((period) => ({
      mft: '30',
      period,
      state: 'unfiled' as const,
      extendedToDay: 'none' as const,
    }));
    const request = { ...officer, payment: monthly(500), agreedByTaxpayer: true };
    expect(outcomes({ request, compliance: { returns: unfiled } })).toEqual([
      'incomplete',
      'guaranteed',
      'barred',
    ]);
    const filed = unfiled.map((item) => ({ ...item, state: 'filed' as const }));
    const anew = { ...request, receivedDay: day('2023-06-01'), completedDay: day('2023-06-01') };
    expect(outcomes({ request: anew, compliance: { returns: filed } })[0]).toBe('pending');
  });
});
