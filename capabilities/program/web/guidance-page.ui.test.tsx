import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { faultAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { GuidancePage } from './guidance-page.tsx';

afterEach(() => vi.restoreAllMocks());

const path = 'GET /api/program/guidance';
const manual = { series: 'irm-5.14.1', title: 'IRM 5.14.1, Securing Installment Agreements' };
const documents = [
  { ...manual, documentId: 'c', standing: 'shipped', effectiveDay: '2024-07-02', note: 'Fees are lower.' },
  {
    ...manual,
    documentId: 'b',
    standing: 'in-force',
    effectiveDay: '2023-03-31',
    adoptedFromDay: '2023-03-31',
    supersedes: 'a',
    issuedBy: 'Director, Collection Policy',
  },
  {
    ...manual,
    documentId: 'a',
    standing: 'superseded',
    effectiveDay: '2022-12-23',
    adoptedFromDay: '2022-12-23',
    lastDay: '2023-03-30',
  },
];
const register = { today: '2023-04-03', on: '2023-04-03', lawId: 'adopted', documents };
const show = (at = '/guidance') => draw(<GuidancePage />, { words, at });

test('the first sentence counts what is in force; each document says how it stands', async () => {
  stubAnswers({ [path]: register });
  show();
  expect(await screen.findByText('1 document is in force today.')).toBeDefined();
  const table = screen.getByRole('table', { name: 'Documents, the latest first' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent?.trim())).toEqual([
    'Shipped onlyNot adopted',
    'In forceAdopted from 03/31/2023',
    'SupersededAdopted from 12/23/2022',
  ]);
  expect(within(table).getByText(/Supersedes IRM 5\.14\.1.*12\/23\/2022/)).toBeDefined();
  expect(within(table).getByText('Fees are lower.')).toBeDefined();
  expect(within(table).getByText('03/30/2023')).toBeDefined();
});

test('a document that ships only has no bar in the picture of what counts', async () => {
  stubAnswers({ [path]: register });
  show();
  const periods = await screen.findByRole('table', { name: 'Periods' });
  expect(within(periods).getAllByRole('rowheader')).toHaveLength(2);
});

test('another day is asked for, stands in the address, and today is one press away', async () => {
  const calls = stubAnswers({
    [path]: ({ search }) => (search === '' ? register : { ...register, on: '2023-01-05' }),
  });
  const { router } = show();
  await userEvent.type(await screen.findByRole('textbox', { name: /What is in force on/ }), '01/05/2023');
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(await screen.findByText(/in force on Thu, Jan 5, 2023\.$/)).toBeDefined();
  expect(router.state.location.search).toBe('?on=2023-01-05');
  expect(calls.at(-1)?.search).toBe('?on=2023-01-05');
  await userEvent.click(screen.getByRole('button', { name: 'Back to today' }));
  expect(router.state.location.search).toBe('');
});

test('a day that cannot be read says what to enter and asks nothing', async () => {
  const calls = stubAnswers({ [path]: register });
  show();
  await userEvent.type(await screen.findByRole('textbox', { name: /What is in force on/ }), '02/30/2023');
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(calls).toHaveLength(1);
});

test('a register without documents says how they come, a fault can be tried again', async () => {
  stubAnswers({ [path]: { ...register, documents: [] } });
  show();
  expect(await screen.findByText(/^Documents come here with the product/)).toBeDefined();
  stubAnswers({ [path]: faultAnswer });
  show();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined();
});
