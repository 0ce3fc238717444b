import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { draw } from '#ui/testing/draw.tsx';
import { scheduleBasisOf } from '../../rules/compute-tried-plan.ts';
import { caseWith, owing, sampleLaw } from '../../rules/testing.ts';
import { words } from '../../words/en.ts';
import { PaymentComparison } from './payment-comparison.tsx';

const balance = { ...owing(dollars(9_000)), accrualsToPayoffCents: 'computed' as const };
const basis = scheduleBasisOf(caseWith({ modules: [{ balance }] }), dollars(225), sampleLaw);

test('[IA-A-057] $200 and $300 stand side by side with payoff and accruals, and $300 is told to cost less', () => {
  if (basis === 'unknown') throw new Error('everything about the sample is known');
  draw(<PaymentComparison basis={basis} paymentCents={dollars(200)} law={sampleLaw} />, { words });
  expect(screen.getByRole('textbox', { name: 'Compare with', hidden: true })).toHaveProperty(
    'value',
    '300.00',
  );
  const rows = screen.getAllByRole('row', { hidden: true }).slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader', { hidden: true }).textContent)).toEqual([
    expect.stringContaining('$200.00'),
    expect.stringContaining('$300.00'),
  ]);
  for (const row of rows) expect(row.textContent).toMatch(/\d\d\/15\/20\d\d/);
  expect(screen.getByText(/less in all, and paid off \d+ months earlier/)).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: 'Compare with', hidden: true }), {
    target: { value: 'much' },
  });
  expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(2);
});
