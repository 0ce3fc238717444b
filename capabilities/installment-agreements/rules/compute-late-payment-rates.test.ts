import { describe, expect, test } from 'vitest';
import type { PlanModule } from '#capabilities/accounts/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { ModuleFacts } from './facts/module-facts.ts';
import type { TaxpayerFacts } from './facts/taxpayer-facts.ts';
import { computeLatePaymentRates } from './compute-late-payment-rates.ts';
import { planModules } from './plan-modules.ts';
import { caseWith, owing, sampleLaw } from './testing.ts';

const accruing = { ...owing(dollars(8_000)), accrualsToPayoffCents: 'computed' } as const;

function planned(module: Partial<ModuleFacts> = {}, taxpayer: Partial<TaxpayerFacts> = {}) {
  const facts = caseWith({ modules: [{ balance: accruing, ...module }], taxpayer });
  const modules = planModules(facts.modules, facts.taxpayer);
  return modules === 'unknown' ? modules : (modules[0] ?? 'unknown');
}

function rates(modules: readonly (PlanModule | 'unknown')[], onDay = '2023-04-12') {
  return computeLatePaymentRates({ modules, agreementDay: day('2023-04-12'), onDay: day(onDay) }, sampleLaw);
}

describe('IRM 5.14.1.2(7): the rate told when an agreement begins', () => {
  const onTime = planned();
  const late = planned({ timelyFiled: false });
  const notKnown = planned({ timelyFiled: 'unknown' });
  const company = planned({}, { entity: 'corporation' });
  const civilPenalty = planned({ kind: 'individual-other' });
  const paid = planned({ balance: { ...accruing, taxCents: dollars(0) } });

  test.each`
    case                                  | modules                 | expected
    ${'an individual who filed on time'}  | ${[onTime]}             | ${[0.25]}
    ${'an individual who filed late'}     | ${[late]}               | ${[0.5]}
    ${'a corporation'}                    | ${[company]}            | ${[0.5]}
    ${'each rate once, the lowest first'} | ${[late, onTime, late]} | ${[0.25, 0.5]}
    ${'a penalty, which bears none'}      | ${[civilPenalty]}       | ${[]}
    ${'no tax left'}                      | ${[paid]}               | ${[]}
    ${'one of which it is not known'}     | ${[onTime, notKnown]}   | ${'unknown'}
    ${'nothing at all'}                   | ${[]}                   | ${[]}
  `('$case: $expected', ({ modules, expected }) => {
    expect(rates(modules)).toEqual(expected);
  });

  test('after a levy notice it is one percent from ten days after the notice', () => {
    const codes = [{ tc: '971', ac: '069', onDay: day('2023-01-09') }];
    expect(rates([planned({ codes })])).toEqual([1]);
  });

  test('a penalty that has reached its maximum grows no more', () => {
    const old = { period: '201012', returnDueDay: day('2011-04-18'), assessedDay: day('2011-06-13') };
    expect(rates([planned({ ...old, timelyFiled: false })])).toEqual([]);
  });
});
