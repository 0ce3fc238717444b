import { describe, expect, test } from 'vitest';
import type { CaseFacts } from './case-facts.ts';
import { missingPartsOf } from './missing-parts-of.ts';
import { decidePending } from './pending/decide-pending.ts';
import { caseWith, sampleLaw } from './testing.ts';

type Changes = Parameters<typeof caseWith>[0];

function missing(changes: Changes) {
  return missingPartsOf(decidePending(caseWith(changes), sampleLaw).findings);
}

function returnsOf(...states: readonly (readonly [mft: string, period: string, state: string])[]) {
  const returns = states.map(([mft, period, state]) => ({ mft, period, state, extendedToDay: 'none' }));
  return { compliance: { returns } } as unknown as Changes;
}

const noAmount = { request: { payment: { kind: 'unspecific' } } } satisfies Changes;
const nobody = {
  taxpayer: { identification: { nameGiven: true, tinGiven: false, matches: 0 } },
} satisfies Changes;

const noTaxes = {
  request: { liability: 'not-named' },
  modules: [{}, { period: '202012' }],
} satisfies Changes;
const noReturn = returnsOf(['30', '202012', 'unfiled']);
const amountNotKnown = { request: { payment: 'unknown' } } satisfies Changes;

describe('what is asked for', () => {
  test.each`
    case                                | changes           | parts
    ${'nothing, where all is given'}    | ${{}}             | ${[]}
    ${'the amount'}                     | ${noAmount}       | ${['payment']}
    ${'the name and number'}            | ${nobody}         | ${['identity']}
    ${'the taxes'}                      | ${noTaxes}        | ${['liability']}
    ${'a return'}                       | ${noReturn}       | ${['returns']}
    ${'nothing that is only not known'} | ${amountNotKnown} | ${[]}
  `('$case', ({ changes, parts }) => {
    expect(missing(changes).missing.map(({ part }) => part)).toEqual(parts);
  });

  test('each return by its form and period, and no return that was filed', () => {
    const changes = returnsOf(
      ['30', '202012', 'unfiled'],
      ['30', '202112', 'filed'],
      ['01', '202203', 'unfiled'],
    );
    expect(missing(changes).missing).toEqual([
      {
        part: 'returns',
        returns: [
          { formNumber: '1040', period: '202012' },
          { formNumber: '941', period: '202203' },
        ],
        law: { cite: 'IRM 5.14.1.3(4)d' },
      },
    ]);
  });

  test('a return that has no form is left to the officer', () => {
    const changes = returnsOf(['55', '202012', 'unfiled']);
    expect(missing(changes)).toEqual({ missing: [], wholeWithThese: false });
  });
});

describe('with these parts the request', () => {
  const whole = (changes: Changes): boolean => missing(changes).wholeWithThese;

  test('is whole where nothing else fails', () => {
    expect(whole(noAmount)).toBe(true);
  });

  test('is not whole where something else fails, or is not known yet', () => {
    const delays: Partial<CaseFacts['request']> = { delayDetermination: 'approved' };
    expect(whole({ request: { ...noAmount.request, ...delays } })).toBe(false);
    expect(whole({ ...noAmount, compliance: { returns: 'unknown' } })).toBe(false);
  });
});
