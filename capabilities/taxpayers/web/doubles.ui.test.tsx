import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { DoubleNotice } from './double-notice.tsx';
import { DoubleReport } from './double-report.tsx';

afterEach(() => vi.restoreAllMocks());

const listPath = 'GET /api/taxpayers/t1/doubles';
const kept = {
  taxpayerId: 't2',
  kind: 'individual',
  name: 'N. Voss',
  maskedTin: '***-**-0177',
  language: 'en',
  addressLines: ['1 Elm St'],
};
const proposed = {
  doubleRecordId: 'd1',
  state: 'proposed',
  taxpayerId: 't1',
  keptId: 't2',
  part: 'double',
  other: kept,
  because: 'registered once more on the phone',
  moves: [
    { event: 'confirm-double', allowed: true },
    { event: 'decline-double', allowed: true },
  ],
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const sent = (calls: ReturnType<typeof stubAnswers>) => calls.filter(({ method }) => method === 'POST');

test('who decides reads why, confirms by one press, or declines and says why', async () => {
  const calls = stubAnswers({
    [listPath]: { doubles: [proposed], mayPropose: false },
    'POST /api/taxpayers/t1/confirm-double': { ...proposed, state: 'standing', moves: [] },
    'POST /api/taxpayers/t1/decline-double': { ...proposed, state: 'declined', moves: [] },
  });
  draw(<DoubleNotice taxpayerId="t1" />, { words });
  expect(await screen.findByText('Why: registered once more on the phone')).toBeDefined();
  expect(screen.getByRole('link', { name: 'N. Voss' }).getAttribute('href')).toBe('/taxpayers/t2');
  expect(screen.getByText('A manager decides')).toBeDefined();
  await press('Confirm the double');
  await waitFor(() =>
    expect(sent(calls)[0]).toMatchObject({
      path: '/api/taxpayers/t1/confirm-double',
      body: { keptId: 't2' },
    }),
  );
  await press('Decline');
  await press('Decline');
  expect(screen.getByRole('alert').textContent).toContain('Say why, in 3 to 200 characters.');
  expect(sent(calls)).toHaveLength(1);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'two sisters');
  await press('Decline');
  await waitFor(() => expect(sent(calls)[1]?.body).toMatchObject({ keptId: 't2', because: 'two sisters' }));
});

test('once it stands, the page says where proposals are taken, and shows what is open on the other record', async () => {
  const standing = { ...proposed, state: 'standing', moves: [] };
  stubAnswers({ [listPath]: { doubles: [standing], mayPropose: false } });
  draw(<DoubleNotice taxpayerId="t1" drawOther={(otherId) => <p>open on {otherId}</p>} />, { words });
  expect(await screen.findByText('New proposals are taken on the record that is kept.')).toBeDefined();
  expect(screen.getByText('open on t2')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

test('of a record that the person does not see nothing is named, and nothing of it is drawn', async () => {
  const { other: _, ...unseen } = { ...proposed, moves: [] };
  stubAnswers({ [listPath]: { doubles: [unseen], mayPropose: false } });
  draw(<DoubleNotice taxpayerId="t1" drawOther={(otherId) => <p>open on {otherId}</p>} />, { words });
  expect(await screen.findByText(/a record that you do not see\. Its number opens it\./)).toBeDefined();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByText(/open on/)).toBeNull();
});

test('where nothing is said of a record, the notice is not there, and a double can be reported', async () => {
  const calls = stubAnswers({
    [listPath]: { doubles: [], mayPropose: true },
    'POST /api/taxpayers/search': { taxpayers: [kept], more: false },
    'POST /api/taxpayers/t1/propose-double': proposed,
  });
  draw(
    <>
      <DoubleNotice taxpayerId="t1" />
      <DoubleReport taxpayerId="t1" />
    </>,
    { words },
  );
  await userEvent.click(await screen.findByText('Report a double', { selector: 'summary' }));
  expect(screen.queryByRole('heading', { name: 'On record twice' })).toBeNull();
  await press('Report a double');
  const told = within(screen.getByRole('alert')).getAllByRole('link');
  expect(told.map(({ textContent }) => textContent)).toEqual([
    'Search for the record that is kept and choose it.',
    'Why the two are one taxpayer: Say why, in 3 to 200 characters.',
  ]);
  await userEvent.type(screen.getByRole('textbox', { name: /^The record that is kept/ }), 'Voss');
  await userEvent.selectOptions(await screen.findByRole('combobox'), 't2');
  expect(screen.getAllByRole('combobox')).toHaveLength(1);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why the two are one taxpayer' }), 'same person');
  await press('Report a double');
  await waitFor(() =>
    expect(sent(calls).find(({ path }) => path.endsWith('/propose-double'))?.body).toMatchObject({
      keptId: 't2',
      because: 'same person',
    }),
  );
});

test('who may not report is asked for nothing', async () => {
  stubAnswers({ [listPath]: { doubles: [], mayPropose: false } });
  draw(<DoubleReport taxpayerId="t1" />, { words });
  await waitFor(() => expect(fetch).toHaveBeenCalled());
  expect(screen.queryByText('Report a double')).toBeNull();
});
