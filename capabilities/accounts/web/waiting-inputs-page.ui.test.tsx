import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { WaitingInputsPage } from './waiting-inputs-page.tsx';

afterEach(() => vi.restoreAllMocks());

const input = {
  inputId: 'i1',
  moduleId: 'm1',
  state: 'sent',
  code: '971',
  actionCode: '043',
  transactionDay: '2023-04-02',
  requestedAt: '2023-04-03T13:12:00.000Z',
  moves: [
    { event: 'confirm-posting', allowed: true },
    { event: 'reject-input', allowed: true },
  ],
};
const row = {
  taxpayerId: 't1',
  taxpayerName: 'R. Amari',
  maskedTin: '***-**-0142',
  module: '30 202112',
  input,
};
const listPath = 'GET /api/accounts/waiting-inputs';

test('each code that waits says whose it is, for which period and since when, and what can be said of it', async () => {
  const calls = stubAnswers({
    [listPath]: { waiting: [row], more: false },
    'POST /api/accounts/t1/inputs/i1/confirm-posting': { ...input, state: 'posted', moves: [] },
  });
  draw(<WaitingInputsPage />, { words });
  await screen.findByText('One code waits for the master file, since Mon, Apr 3, 2023, 9:12 a.m. ET.');
  const table = screen.getByRole('table', { name: 'Codes that wait, the longest first' });
  for (const said of ['R. Amari', '***-**-0142', '30 202112', 'TC 971 AC 043', '04/02/2023'])
    expect(within(table).getByText(said)).toBeDefined();
  await userEvent.click(within(table).getByRole('button', { name: 'Confirm posting' }));
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('a rejection is recorded with its reason only', async () => {
  const calls = stubAnswers({
    [listPath]: { waiting: [row], more: true },
    'POST /api/accounts/t1/inputs/i1/reject-input': { ...input, state: 'rejected', moves: [] },
  });
  draw(<WaitingInputsPage />, { words });
  await userEvent.click(await screen.findByRole('button', { name: 'Record rejected input' }));
  expect(screen.getByText('There are more; they come when these are answered.')).toBeDefined();
  const dialog = screen.getByRole('dialog', { name: 'Record rejected input' });
  const record = within(dialog).getByRole('button', { name: 'Record rejected input' });
  await userEvent.click(record);
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  const why = within(dialog).getByRole('textbox', { name: /Why was it rejected/ });
  await userEvent.type(why, 'No such period');
  await userEvent.click(record);
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ because: 'No such period' });
});

test('where nothing waits the page says how a code comes here', async () => {
  stubAnswers({ [listPath]: { waiting: [], more: false } });
  draw(<WaitingInputsPage />, { words });
  await screen.findByText('No code waits for the master file.');
  expect(
    screen.getByText(/^A code waits here only where the agency’s master file is connected/),
  ).toBeDefined();
});
