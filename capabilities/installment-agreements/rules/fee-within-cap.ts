/**
 * Is a row of the user fee no higher than the fee of its kind may be?
 *
 * Law: 26 U.S.C. § 6159(f)(1); IRM 5.14.1.2(9): no fee above the one in effect on 2018-02-09.
 * Not modelled: the regulation that a new row needs besides.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type InForce, inForce, type Parameter } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { feeCaps, type FeeKind } from '../parameters/fee-caps.ts';
import { feeLowIncome } from '../parameters/fee-low-income.ts';
import { feeLowIncomeDirectDebit } from '../parameters/fee-low-income-direct-debit.ts';
import { feeOnline } from '../parameters/fee-online.ts';
import { feeOnlineDirectDebit } from '../parameters/fee-online-direct-debit.ts';
import { feeOrigination } from '../parameters/fee-origination.ts';
import { feeOriginationDirectDebit } from '../parameters/fee-origination-direct-debit.ts';
import { feeReinstatement } from '../parameters/fee-reinstatement.ts';
import { tested } from './findings.ts';

/** Every row of the user fee, and the kind that it is of. */
export const feeRows: readonly (readonly [Parameter<Cents>, FeeKind])[] = [
  [feeOrigination, 'regular'],
  [feeOriginationDirectDebit, 'direct-debit'],
  [feeOnline, 'online'],
  [feeOnlineDirectDebit, 'online-direct-debit'],
  [feeReinstatement, 'reinstatement'],
  [feeLowIncome, 'low-income'],
  [feeLowIncomeDirectDebit, 'low-income'],
];

export type FeeRow = Pick<InForce<Cents>, 'parameter' | 'value'>;

export function feeWithinCap({ parameter, value: feeCents }: FeeRow, onDay: Day, law: Law): Finding {
  const row = feeRows.find(([{ id }]) => id === parameter);
  if (row === undefined) throw new RangeError(`${parameter} is no row of the user fee`);
  const caps = inForce(feeCaps, onDay, law);
  const cap = caps.value[row[1]];
  const limit = { value: cap, parameter: caps.parameter, from: caps.from, source: caps.source };
  return tested(
    'fee-within-cap',
    feeCents <= cap,
    { fact: 'feeCents', value: feeCents, unit: 'cents', how: 'at-most', limit },
    irm('5.14.1.2(9)'),
    { act: 'lower-fee', fact: 'feeCents', to: cap, unit: 'cents' },
  );
}
