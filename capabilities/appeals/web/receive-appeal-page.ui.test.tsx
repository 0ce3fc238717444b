import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { ReceiveAppealPage } from './receive-appeal-page.tsx';
import { sampleAppeal } from './sample-appeal.ts';

afterEach(() => vi.restoreAllMocks());

const show = () =>
  draw(<ReceiveAppealPage taxpayerId="t1" taxpayerName="R. Amari" banner={null} />, {
    words,
    at: '/taxpayers/t1/appeals/new',
  });

test('nobody is asked for the kind; what cannot be read is said at its field and nothing is sent', async () => {
  const calls = stubAnswers({});
  show();
  expect(screen.queryByLabelText(/kind/i)).toBeNull();
  await userEvent.type(screen.getByLabelText(/^Day of receipt/), '13/45/2026');
  await userEvent.click(screen.getByRole('button', { name: 'Record appeal' }));
  expect(screen.getByRole('alert').textContent).toContain('Say what is appealed.');
  expect(calls).toEqual([]);
});

test('sends what was done and when, and goes to the appeal', async () => {
  const calls = stubAnswers({ 'POST /api/appeals': sampleAppeal });
  const { router } = show();
  await userEvent.type(screen.getByLabelText(/^Day of receipt/), '02/02/2026');
  await userEvent.type(screen.getByLabelText(/^Time of receipt/), '9:00 a.m.');
  await userEvent.type(screen.getByLabelText(/^Postmark/), '01/30/2026');
  await userEvent.type(screen.getByLabelText(/^What it is/), 'Plan of 2022');
  await userEvent.selectOptions(screen.getByLabelText('What was done'), 'proposed-termination');
  await userEvent.type(screen.getByLabelText(/^On which day/), '01/05/2026');
  await userEvent.click(screen.getByRole('button', { name: 'Add another act on the same matter' }));
  await userEvent.selectOptions(screen.getAllByLabelText('What was done')[1] ?? document.body, 'termination');
  await userEvent.click(screen.getAllByLabelText('The day is not known')[1] ?? document.body);
  await userEvent.click(screen.getByRole('button', { name: 'Record appeal' }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/appeals/a1'));
  expect(calls[0]?.body).toMatchObject({
    taxpayerId: 't1',
    receivedAt: '2026-02-02T14:00:00.000Z',
    channel: 'mail',
    postmarkDay: '2026-01-30',
    matters: [
      {
        described: 'Plan of 2022',
        acts: [
          { act: 'proposed-termination', actDay: '2026-01-05' },
          { act: 'termination', actDay: 'unknown' },
        ],
      },
    ],
  });
});

test('taxes and periods are sent with their matter; what cannot be read is said at their field', async () => {
  const calls = stubAnswers({ 'POST /api/appeals': sampleAppeal });
  const { router } = show();
  await userEvent.type(screen.getByLabelText(/^Day of receipt/), '02/02/2026');
  await userEvent.type(screen.getByLabelText(/^Time of receipt/), '9:00 a.m.');
  await userEvent.type(screen.getByLabelText(/^What it is/), 'Offer of 2025');
  await userEvent.click(screen.getByLabelText('The day is not known'));
  const periods = screen.getByLabelText(/^Taxes and periods/);
  await userEvent.type(periods, '30 202113');
  await userEvent.click(screen.getByRole('button', { name: 'Record appeal' }));
  expect(periods.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toContain('Enter MFT and period');
  expect(calls).toEqual([]);
  await userEvent.clear(periods);
  await userEvent.type(periods, '30 202012, 30 202112');
  await userEvent.click(screen.getByRole('button', { name: 'Record appeal' }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/appeals/a1'));
  expect(calls[0]?.body).toMatchObject({
    matters: [
      {
        described: 'Offer of 2025',
        periods: [
          { mft: '30', period: '202012' },
          { mft: '30', period: '202112' },
        ],
      },
    ],
  });
});
