import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { formatCents } from '#kernel/decision/format.ts';
import { type Cents, dollars, zeroCents } from '#kernel/money/cents.ts';
import { draw } from '#ui/testing/draw.tsx';
import { computePaymentComparison } from '../../rules/compute-payment-comparison.ts';
import { type ScheduleBasis, scheduleBasisOf } from '../../rules/compute-tried-plan.ts';
import { determine } from '../../rules/determine.ts';
import { caseWith, monthly, owing, sampleLaw } from '../../rules/testing.ts';
import { words } from '../../words/en.ts';
import { OptionsSection } from './options-section.tsx';
import { sampleRequest, sampleWorkbench } from './sample-workbench.ts';
import type { Workbench } from './workbench.ts';

/** Payroll tax of 30,000 in business: the in-business type fits. */
const facts = caseWith({
  taxpayer: { entity: 'corporation', inBusiness: true },
  request: { payment: monthly(800) },
  modules: [{ mft: '01', period: '202209', kind: 'trust-fund', balance: owing(dollars(30_000)) }],
});

test('[IA-C-203] what was decided shows for each type the part of the manual that governs it', () => {
  const determination = determine(facts, sampleLaw, facts.onDay) as unknown as Workbench['determination'];
  const workbench = sampleWorkbench({ determination });
  draw(<OptionsSection request={sampleRequest} workbench={workbench} law={sampleLaw} />, { words });
  const shown = screen.getAllByRole('group').map((type) => {
    const [name = ''] = (type.querySelector('summary')?.textContent ?? '').split(':');
    return [name, within(type).getByText(/^Governed by/).textContent];
  });
  expect(shown).toHaveLength(8);
  const name = words['value.agreementType.ibtf'];
  expect(shown).toContainEqual([name, 'Governed by IRM 5.14.7.']);
  expect(shown.map(([, text]) => text?.match(/IRM [\d.]+\d/)?.[0])).toEqual(
    determination.types.map(({ reference }) => reference),
  );
});

test('at its lowest payment each type says what reaches the taxes in all and when they are paid: in time, where it fits', () => {
  const determination = determine(facts, sampleLaw, facts.onDay) as unknown as Workbench['determination'];
  const schedule = scheduleBasisOf(facts, dollars(225), sampleLaw);
  const { outlook } = sampleWorkbench();
  const workbench = sampleWorkbench({ determination, outlook: { ...outlook, schedule } });
  draw(<OptionsSection request={sampleRequest} workbench={workbench} law={sampleLaw} />, { words });
  const row = screen.getByRole('row', { name: /^To the taxes in all/ });
  const totals = within(row).getAllByRole('cell');
  expect(totals).toHaveLength(8);
  for (const [at, { qualifies, minimumPaymentCents }] of determination.types.entries()) {
    if (qualifies !== true || typeof minimumPaymentCents !== 'number') continue;
    const [plan] = computePaymentComparison(
      { ...(schedule as ScheduleBasis), feeCents: zeroCents },
      [minimumPaymentCents],
      sampleLaw,
    );
    expect(plan?.paidOffDay).not.toBe('not-paid-off');
    expect(totals[at]?.textContent).toContain(formatCents(plan?.totalPaidCents as Cents));
  }
  expect(determination.types.filter(({ qualifies }) => qualifies === true).length).toBeGreaterThan(0);
});
