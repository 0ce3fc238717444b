import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars, zeroCents } from '#kernel/money/cents.ts';
import { planModules } from './plan-modules.ts';
import { caseWith } from './testing.ts';

function planned(balance: object) {
  const { modules, taxpayer } = caseWith();
  const [first] = modules;
  if (first === undefined) throw new Error('the sample has a module');
  const whole = { ...first.balance, accrualsToPayoffCents: 'computed', ...balance } as const;
  const plan = planModules([{ ...first, balance: whole }], taxpayer);
  return plan === 'unknown' ? plan : plan[0];
}

const stated = {
  onDay: day('2023-03-20'),
  accruedPenaltyCents: dollars(12),
  accruedInterestCents: dollars(34),
};

test('a balance accrues from its assessment on, unless an offset has stated it later', () => {
  const assessed = planned({});
  expect(assessed).toMatchObject({
    balance: { accruedPenaltyCents: zeroCents, accruedInterestCents: zeroCents },
  });
  expect(planned({ stated })).toMatchObject({
    balanceDay: '2023-03-20',
    balance: { accruedPenaltyCents: dollars(12), accruedInterestCents: dollars(34) },
  });
});

test('what has accrued by an offset and is not known leaves the plan unknown', () => {
  expect(planned({ stated: { ...stated, accruedInterestCents: 'unknown' } })).toBe('unknown');
  expect(planned({ stated: { ...stated, accruedPenaltyCents: 'unknown' } })).toBe('unknown');
});
