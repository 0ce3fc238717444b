import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPointsOf } from '#kernel/money/basis-points.ts';
import { cents, dollars, sumCents, zeroCents } from '#kernel/money/cents.ts';
import { computeApplication, totalOf } from './compute-application.ts';
import type { ModuleBalance } from './module.ts';
import { openState, payState, sinceOpened } from './plan-state.ts';

const balanceOf = (parts: Partial<ModuleBalance>): ModuleBalance => ({
  taxCents: zeroCents,
  assessedPenaltyCents: zeroCents,
  assessedInterestCents: zeroCents,
  accruedPenaltyCents: zeroCents,
  accruedInterestCents: zeroCents,
  ...parts,
});

test('[IA-A-086] tax first, then penalty, then interest', () => {
  const owed = balanceOf({
    taxCents: dollars(800),
    assessedPenaltyCents: dollars(150),
    assessedInterestCents: dollars(100),
  });
  expect(computeApplication(owed, dollars(1000)).after).toEqual(
    balanceOf({ assessedInterestCents: dollars(50) }),
  );
  expect(computeApplication(owed, dollars(900)).after).toEqual(
    balanceOf({ assessedPenaltyCents: dollars(50), assessedInterestCents: dollars(100) }),
  );
});

test('assessed goes before accrued, penalty of both kinds before interest of both', () => {
  const owed = balanceOf({
    assessedPenaltyCents: dollars(10),
    accruedPenaltyCents: dollars(20),
    assessedInterestCents: dollars(30),
    accruedInterestCents: dollars(40),
  });
  const after = (payment: number) => Object.values(computeApplication(owed, dollars(payment)).after);
  expect(after(0)).toEqual([0, 10, 20, 30, 40].map(dollars));
  expect(after(15)).toEqual([0, 0, 15, 30, 40].map(dollars));
  expect(after(45)).toEqual([0, 0, 0, 15, 40].map(dollars));
  expect(after(99)).toEqual([0, 0, 0, 0, 1].map(dollars));
});

test('what a module does not need is left for the next one', () => {
  const { leftCents, toTaxCents } = computeApplication(balanceOf({ taxCents: dollars(5) }), dollars(7));
  expect([toTaxCents, leftCents]).toEqual([dollars(5), dollars(2)]);
});

const amounts = fc.nat(100_000).map(cents);
const balances = fc.record({
  taxCents: amounts,
  assessedPenaltyCents: amounts,
  assessedInterestCents: amounts,
  accruedPenaltyCents: amounts,
  accruedInterestCents: amounts,
});

test('the parts come to the payment to the cent, and a plan applies money in the same way', () => {
  fc.assert(
    fc.property(balances, fc.nat(600_000).map(cents), (owed, payment) => {
      const applied = computeApplication(owed, payment);
      const { toTaxCents, toPenaltyCents, toInterestCents, leftCents, after } = applied;
      expect(sumCents([toTaxCents, toPenaltyCents, toInterestCents, leftCents])).toBe(payment);
      expect(totalOf(owed) - totalOf(after)).toBe(payment - leftCents);
      const state = openState(owed, basisPointsOf(0));
      expect(payState(state, payment)).toBe(leftCents);
      expect(state).toMatchObject(after);
      expect(sinceOpened(owed, state)).toMatchObject({ toTaxCents, toPenaltyCents, toInterestCents });
    }),
  );
});
