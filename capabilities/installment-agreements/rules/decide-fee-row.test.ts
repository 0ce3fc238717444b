import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { FeeKind } from '../parameters/fee-caps.ts';
import { feeLowIncome } from '../parameters/fee-low-income.ts';
import { feeOnline } from '../parameters/fee-online.ts';
import { feeOnlineDirectDebit } from '../parameters/fee-online-direct-debit.ts';
import { feeOrigination } from '../parameters/fee-origination.ts';
import { feeOriginationDirectDebit } from '../parameters/fee-origination-direct-debit.ts';
import { feeReinstatement } from '../parameters/fee-reinstatement.ts';
import { decideFeeRow } from './decide-fee-row.ts';
import { sampleLaw } from './testing.ts';

const onDay = day('2023-04-10');
const outcome = (kind: FeeKind, amount: number) =>
  decideFeeRow({ onDay, kind, feeCents: dollars(amount) }, sampleLaw).outcome;

test('[IA-A-089] with a cap of 225 a row of 230 is refused, 178 and 225 itself are accepted', () => {
  expect(outcome('regular', 230)).toBe('may-not-be-published');
  expect(outcome('regular', 178)).toBe('may-be-published');
  expect(outcome('regular', 225)).toBe('may-be-published');
});

test('[IA-A-089] no row that ships, adopted or not, is above its cap', () => {
  const rows = {
    regular: feeOrigination,
    'direct-debit': feeOriginationDirectDebit,
    online: feeOnline,
    'online-direct-debit': feeOnlineDirectDebit,
    reinstatement: feeReinstatement,
    'low-income': feeLowIncome,
  };
  for (const [kind, { values }] of Object.entries(rows))
    for (const { value } of values)
      expect(decideFeeRow({ onDay, kind: kind as FeeKind, feeCents: value }, sampleLaw).outcome).toBe(
        'may-be-published',
      );
});
