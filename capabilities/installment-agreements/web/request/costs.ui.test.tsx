import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Page } from '#ui/page/page.tsx';
import { draw } from '#ui/testing/draw.tsx';
import { words } from '../../words/en.ts';
import { Costs } from './costs.tsx';
import { sampleWorkbench } from './sample-workbench.ts';
import type { Workbench } from './workbench.ts';

function show(change: object) {
  const sample = sampleWorkbench();
  const determination = {
    ...sample.determination,
    locatorNumber: '0209',
    originatorCode: '21',
    approval: 'none',
    feeFindings: [],
    ...change,
  } as unknown as Workbench['determination'];
  draw(
    <Page title="Costs">
      <Costs
        workbench={{ ...sample, determination, termsDecision: { ...sample.termsDecision, findings: [] } }}
      />
    </Page>,
    { words },
  );
}

test('locator number and originator code say why before any terms are set', async () => {
  show({});
  await userEvent.click(screen.getByRole('button', { name: 'Why? Locator number' }));
  expect(await screen.findByText(/IRM Exhibit 5\.14\.1-2/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Why? Originator code' }));
  expect(await screen.findByText(/takes the code of streamlined agreements/)).toBeDefined();
  expect(screen.getByText(/IRM Exhibit 5\.14\.1-4/)).toBeDefined();
});

test('without a type there is no number to explain', () => {
  show({ type: 'none', locatorNumber: 'none', originatorCode: 'none' });
  expect(screen.getAllByText('Once a type fits').length).toBeGreaterThan(1);
  expect(screen.queryByRole('button', { name: 'Why? Locator number' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Why? Originator code' })).toBeNull();
});
