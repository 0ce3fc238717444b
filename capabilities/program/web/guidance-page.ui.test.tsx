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
const register = {
  today: '2023-04-03',
  on: '2023-04-03',
  lawId: 'adopted',
  documents,
  changes: [],
  warnings: [],
  rulings: [],
  mayDecide: false,
};
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

const temporary = {
  ...register,
  documents: [
    ...documents,
    {
      ...manual,
      documentId: 'memo',
      controlNumber: 'AP-08-1125-0028',
      standing: 'in-force',
      effectiveDay: '2025-11-24',
      expiryDay: '2027-11-24',
      lastDay: '2027-11-24',
    },
  ],
  changes: [
    {
      changeId: 'mediation.executive-concurrence',
      origin: 'memo',
      documentId: 'memo',
      firstDay: '2025-11-24',
      lastDay: '2027-11-24',
      lastDayNow: '2028-11-24',
      standing: 'in-force',
      law: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)',
    },
  ],
  warnings: [{ about: 'memo', kind: 'past-end', lastDay: '2027-11-24', sinceDay: '2027-11-25' }],
  mayDecide: true,
};

test('[PAM-002] guidance past its end is named with its day, and says that nothing was switched off', async () => {
  stubAnswers({ [path]: temporary });
  show();
  expect(
    await screen.findByText(
      'Guidance expired 11/24/2027: AP-08-1125-0028. Confirm the rule set. Nothing was switched off.',
    ),
  ).toBeDefined();
});

test('an extended change shows its last day now and the one before', async () => {
  stubAnswers({ [path]: temporary });
  show();
  const table = await screen.findByRole('table', { name: 'Changes made for a time' });
  expect(within(table).getByText('11/24/2028')).toBeDefined();
  expect(within(table).getByText('was 11/24/2027')).toBeDefined();
});

test('a decision is recorded with its reason; what is missing is said at its field', async () => {
  const decided = 'POST /api/program/guidance/rulings';
  const calls = stubAnswers({ [path]: temporary, [decided]: {} });
  show();
  await screen.findByRole('heading', { name: 'Record a decision' });
  const form = screen.getByRole('region', { name: 'Record a decision' });
  const press = () => userEvent.click(within(form).getByRole('button', { name: 'Record a decision' }));
  await press();
  expect(within(form).getAllByText('Enter a day as MM/DD/YYYY.').length).toBeGreaterThan(0);
  await userEvent.selectOptions(within(form).getByLabelText(/^About/), 'mediation.executive-concurrence');
  await userEvent.selectOptions(within(form).getByLabelText(/^Decision/), 'extended');
  await userEvent.type(within(form).getByLabelText(/^Counts from/), '11/01/2027');
  await userEvent.type(within(form).getByLabelText(/^Last day/), '11/24/2028');
  await userEvent.type(within(form).getByLabelText(/^Reason/), 'Extension memorandum');
  await press();
  await screen.findByText('The decision was recorded.');
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    about: 'mediation.executive-concurrence',
    outcome: 'extended',
    fromDay: '2027-11-01',
    lastDay: '2028-11-24',
    because: 'Extension memorandum',
  });
});

test('somebody who may not decide is told who does', async () => {
  stubAnswers({ [path]: register });
  show();
  expect(await screen.findByText(/recorded by the ADR Program Management Office/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Record a decision' })).toBeNull();
});
