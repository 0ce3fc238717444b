import { describe, expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../../parameters/agreement-type.ts';
import { leastPayments } from '../compute-least-payment.ts';
import { caseWith, findingOf, owing, sampleLaw } from '../testing.ts';
import { decideType } from './decide-type.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

function decided(id: AgreementTypeId, changes: Changes) {
  const facts = caseWith(changes);
  return decideType(id, facts, leastPayments(facts, sampleLaw), sampleLaw);
}

const payroll = { mft: '01', period: '202209', kind: 'trust-fund' as const };
const inBusiness = { entity: 'corporation', inBusiness: true } as const;
const owed = (amount: number) => ({ balance: owing(dollars(amount)) });

describe('the kind of tax', () => {
  type Taxpayer = NonNullable<Changes['taxpayer']>;
  type Module = NonNullable<Changes['modules']>[number];

  test.each<readonly [string, Taxpayer, Module, AgreementTypeId, boolean | 'unknown']>([
    [
      'payroll tax out of business, 20,000',
      { entity: 'corporation', inBusiness: false },
      { ...payroll, ...owed(20_000) },
      'streamlined-25',
      true,
    ],
    [
      'payroll tax out of business, 30,000',
      { entity: 'corporation', inBusiness: false },
      { ...payroll, ...owed(30_000) },
      'streamlined-50',
      false,
    ],
    [
      'a sole proprietor out of business',
      { entity: 'sole-proprietor', inBusiness: false },
      { ...payroll, ...owed(30_000) },
      'streamlined-50',
      true,
    ],
    [
      'an 1120 in business, 30,000',
      inBusiness,
      { mft: '02', kind: 'business-income', ...owed(30_000) },
      'streamlined-50',
      false,
    ],
    [
      'an 1120 in business, 20,000',
      inBusiness,
      { mft: '02', kind: 'business-income', ...owed(20_000) },
      'streamlined-25',
      true,
    ],
    ['payroll tax in business', inBusiness, { ...payroll, ...owed(9_000) }, 'ibtf-express-10', true],
    [
      'payroll tax in business, streamlined',
      inBusiness,
      { ...payroll, ...owed(9_000) },
      'streamlined-25',
      false,
    ],
    [
      'payroll tax, business not looked up',
      { entity: 'corporation', inBusiness: 'unknown' },
      { ...payroll, ...owed(9_000) },
      'ibtf',
      'unknown',
    ],
    [
      'anything at all',
      inBusiness,
      { mft: '10', kind: 'business-other', ...owed(9_000) },
      'partial-payment',
      true,
    ],
  ])('[IA-C-185] %s', (_, taxpayer, module, type, fits) => {
    const { findings } = decided(type, { taxpayer, modules: [module] });
    expect(findingOf(findings, 'taxes-fit-type')?.holds).toBe(fits);
  });

  test.each(['ibtf-express-10', 'routine'] as const)(
    '[IA-C-185] a mixed request has to fit %s on every module',
    (type) => {
      const mixed = decided(type, { taxpayer: inBusiness, modules: [{ ...payroll }, {}] });
      const misfit = type === 'routine' ? '01 202209' : '30 202112';
      expect(findingOf(mixed.findings, 'taxes-fit-type')).toMatchObject({
        holds: false,
        cure: { names: [misfit] },
      });
    },
  );

  test.each([
    ['beside payroll tax in business', true, [{ ...payroll }, {}], true],
    ['beside payroll tax out of business', false, [{ ...payroll }, {}], false],
    ['beside payroll tax, business not looked up', 'unknown', [{ ...payroll }, {}], 'unknown'],
    ['by itself', true, [{}], false],
  ] as const)(
    '[IA-C-185] income tax of a sole proprietor %s: one agreement, the in-business type or none',
    (_, business, modules, fits) => {
      const taxpayer = { entity: 'sole-proprietor', inBusiness: business } as const;
      const { findings } = decided('ibtf', { taxpayer, modules: [...modules] });
      expect(findingOf(findings, 'taxes-fit-type')?.holds).toBe(fits);
    },
  );
});
