import { describe, expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import { decideAgreementType } from './decide-agreement-type.ts';
import { caseWith, failedTests, findingOf, monthly, owing, sampleLaw, unknownTests } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const decided = (changes: Changes) => decideAgreementType(caseWith(changes), sampleLaw);
const fitting = (changes: Changes) =>
  decided(changes)
    .types.filter(({ qualifies }) => qualifies === true)
    .map(({ id }) => id);

test('[IA-C-202] 9,000.00 of income tax and no agreement before: guaranteed first, and every other type with its reason', () => {
  const { type, types } = decided({ modules: [{ balance: owing(dollars(9_000)) }] });
  expect(type).toBe('guaranteed');
  expect(types.map(({ id }) => id)).toEqual([
    'guaranteed',
    'streamlined-25',
    'streamlined-50',
    'ibtf-express-10',
    'ibtf-express-25',
    'ibtf',
    'routine',
    'partial-payment',
  ]);
  for (const { qualifies, findings } of types) {
    expect(failedTests(findings).length > 0).toBe(qualifies === false);
    if (qualifies === 'unknown') expect(unknownTests(findings).length).toBeGreaterThan(0);
  }
});

test('[IA-C-202] payroll tax of 30,000.00 in business is over 25,000.00 for express, and the in-business type fits', () => {
  const changes: Changes = {
    taxpayer: { entity: 'corporation', inBusiness: true },
    modules: [{ mft: '01', period: '202209', kind: 'trust-fund', balance: owing(dollars(30_000)) }],
  };
  const { type, types } = decided(changes);
  expect(type).toBe('ibtf');
  const over = (id: AgreementTypeId) =>
    findingOf(types.find((entry) => entry.id === id)?.findings ?? [], 'balance-within-type');
  expect(over('ibtf-express-10')).toMatchObject({ holds: false });
  expect(over('ibtf-express-25')).toMatchObject({
    holds: false,
    compared: { value: dollars(30_000), limit: { value: dollars(25_000) } },
  });
});

test('[IA-C-203] each type names the part of the manual that governs it', () => {
  expect(decided({}).types.map(({ id, reference }) => [id, reference])).toEqual([
    ['guaranteed', 'IRM 5.14.5.3'],
    ['streamlined-25', 'IRM 5.14.5.2'],
    ['streamlined-50', 'IRM 5.14.5.2'],
    ['ibtf-express-10', 'IRM 5.14.5.4'],
    ['ibtf-express-25', 'IRM 5.14.5.4'],
    ['ibtf', 'IRM 5.14.7'],
    ['routine', 'IRM 5.14.9'],
    ['partial-payment', 'IRM 5.14.2'],
  ]);
});

describe('the best type', () => {
  test('falls from one to the next as the criteria do', () => {
    expect(fitting({})).toEqual(['guaranteed', 'streamlined-25', 'routine']);
    expect(fitting({ request: { agreesToComply: false } })).toEqual(['streamlined-25', 'routine']);
    const thirty = { modules: [{ balance: owing(dollars(30_000)) }], request: { payment: monthly(500) } };
    expect(fitting(thirty)).toEqual(['routine']);
    expect(fitting({ ...thirty, request: { ...thirty.request, method: 'direct-debit' } })).toEqual([
      'streamlined-50',
      'routine',
    ]);
  });

  test('is none while nothing is known to fit', () => {
    const { type } = decided({ request: { payment: 'unknown' } });
    expect(type).toBe('none');
  });
});
