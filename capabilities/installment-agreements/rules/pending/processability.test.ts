import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { OtherResolutionFacts } from '../facts/taxpayer-facts.ts';
import { caseWith, failedTests, findingOf, monthly, owing, sampleLaw } from '../testing.ts';
import { decidePending } from './decide-pending.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const decided = (changes: Changes) => decidePending(caseWith(changes), sampleLaw);
const offer = (change: Partial<OtherResolutionFacts>): NonNullable<Changes['taxpayer']> => ({
  otherResolutions: [{ kind: 'offer-in-compromise', state: 'pending', modules: ['30 202112'], ...change }],
});
/** Too much for the guaranteed type, so that nothing excuses it. */
const tooMuch = [{ balance: owing(dollars(30_000)) }];

describe('another resolution', () => {
  test('[IA-A-163] with an open offer on the account the request is not processable; returned, it is decided as usual', () => {
    const open = decided({ taxpayer: offer({}), modules: tooMuch });
    expect(open.outcome).toBe('not-processable');
    expect(failedTests(open.findings)).toContain('no-other-resolution-pursued');
    for (const state of ['returned', 'withdrawn'] as const)
      expect(decided({ taxpayer: offer({ state }), modules: tooMuch }).outcome).toBe('pending');
  });

  test('a request to be found not collectible or a claim for abatement is no alternative', () => {
    for (const kind of ['currently-not-collectible', 'penalty-abatement', 'collection-due-process'] as const)
      expect(decided({ taxpayer: offer({ kind }), modules: tooMuch }).outcome).toBe('pending');
  });

  test('[IA-A-167] periods of a pending or accepted offer are not processable; a period outside of it is decided', () => {
    for (const state of ['pending', 'accepted'] as const) {
      const { outcome, findings } = decided({ taxpayer: offer({ state }), modules: tooMuch });
      expect(outcome).toBe('not-processable');
      expect(findingOf(findings, 'no-offer-liabilities')).toMatchObject({
        holds: false,
        law: { cite: 'IRM 5.14.1.3(6)' },
      });
    }
    expect(decided({ taxpayer: offer({ modules: ['30 201912'] }), modules: tooMuch }).outcome).toBe(
      'pending',
    );
    expect(decided({ taxpayer: offer({ modules: 'unknown' }), modules: tooMuch }).outcome).toBe(
      'needs-facts',
    );
    for (const state of ['rejected', 'returned', 'withdrawn', 'terminated', 'completed'] as const)
      expect(decided({ taxpayer: offer({ state }), modules: tooMuch }).outcome).toBe('pending');
  });

  test('[IA-A-162] what is not processable is not pending, unless it meets the guaranteed criteria', () => {
    const barred = decided({ taxpayer: offer({}), modules: tooMuch });
    expect(barred.outcome).toBe('not-processable');
    expect(findingOf(barred.findings, 'no-other-resolution-pursued')?.holds).toBe(false);
    expect(decided({ taxpayer: offer({}) }).outcome).toBe('pending');
    // Whether the criteria are met is not known: then neither is this.
    expect(decided({ taxpayer: offer({}), request: { agreesToComply: 'unknown' } }).outcome).toBe(
      'needs-facts',
    );
    // A complete request has the day on which it was accepted for processing.
    const accepted = caseWith({ taxpayer: offer({}) });
    expect(decidePending(accepted, sampleLaw).on).toBe(accepted.request.completedDay);
  });
});

describe('bankruptcy', () => {
  const open = {
    petitionDay: day('2022-10-01'),
    endedDay: 'open',
    prePetitionAgreement: false,
    insolvencyAnswer: 'none',
  } as const;
  const after = (tax: number) => [
    {
      period: '202212',
      returnDueDay: day('2023-04-18'),
      assessedDay: 'pre-assessed' as const,
      balance: owing(dollars(tax)),
    },
  ];
  const payment = monthly(900);

  type Bankruptcy = NonNullable<NonNullable<Changes['taxpayer']>['bankruptcy']>;

  test.each<readonly [string, number, Bankruptcy, string]>([
    ['30,000 of post-petition tax', 30_000, open, 'not-processable'],
    ['8,000 on guaranteed terms', 8_000, open, 'pending'],
    [
      '8,000, but an agreement before the petition',
      8_000,
      { ...open, prePetitionAgreement: true },
      'not-processable',
    ],
    [
      '8,000, nobody knows of an agreement before',
      8_000,
      { ...open, prePetitionAgreement: 'unknown' },
      'needs-facts',
    ],
    ['30,000 after discharge', 30_000, { ...open, endedDay: day('2023-04-01') }, 'pending'],
    ['12,000 in bankruptcy', 12_000, open, 'not-processable'],
    ['8,000, bankruptcy not looked up', 8_000, 'unknown', 'needs-facts'],
  ])('[IA-A-164] [IA-C-210] %s', (_, tax, bankruptcy, outcome) => {
    const decision = decided({ taxpayer: { bankruptcy }, modules: after(tax), request: { payment } });
    expect(decision.outcome).toBe(outcome);
    if (outcome !== 'not-processable') return;
    expect(findingOf(decision.findings, 'not-in-bankruptcy')).toMatchObject({
      holds: false,
      law: { cite: 'IRM 5.14.1.3(5)' },
      cure: { act: 'route-to-insolvency' },
    });
  });

  test('taxes from before the petition are not processable, whatever their amount', () => {
    const { outcome } = decided({ taxpayer: { bankruptcy: open } });
    expect(outcome).toBe('not-processable');
  });

  test('a taxpayer with four defaults, an unfiled return and an open bankruptcy gets an answer, not a failure', () => {
    const defaulted = {
      fromDay: day('2019-05-01'),
      coversIncomeTax: true,
      end: 'missed-payments',
      endedDay: day('2020-01-15'),
    } as const;
    const { outcome, findings } = decided({
      taxpayer: { bankruptcy: open, priorAgreements: [defaulted, defaulted, defaulted, defaulted] },
      compliance: { returns: [{ mft: '30', period: '202112', state: 'unfiled', extendedToDay: 'none' }] },
    });
    expect(outcome).toBe('not-processable');
    expect(failedTests(findings)).toEqual(['required-returns-filed', 'not-in-bankruptcy']);
  });
});
