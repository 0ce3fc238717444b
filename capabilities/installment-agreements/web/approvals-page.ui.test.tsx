import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { placeInWalk } from '#ui/page/walk.ts';
import { faultAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { ApprovalsPage } from './approvals-page.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const path = 'GET /api/installment-agreements/approvals';
const row = (id: string, name: string, allowed = true) => ({
  taxpayerId: `t-${id}`,
  taxpayerName: name,
  requestId: id,
  version: 3,
  type: 'routine',
  paymentCents: 82_500,
  termMonths: 24,
  preparedBy: 'M. Reyes',
  sentDay: '2023-03-31',
  waitingDays: 3,
  allowed,
  findings: allowed
    ? []
    : [
        {
          test: 'approver-did-not-prepare',
          holds: false,
          law: { cite: 'IRM 5.14.1.1(2)' },
          cure: { act: 'ask-another-manager' },
        },
      ],
});
const rows = [row('r1', 'Doyle Trucking LLC'), row('r2', 'N. Barlow'), row('r3', 'Own Work Inc.', false)];
const show = () => draw(<ApprovalsPage />, { words, at: '/to-approve' });

test('several are approved one by one, each in the version that was seen; one refusal stops no other', async () => {
  const refused = {
    status: 422,
    body: {
      title: 'refused',
      status: 422,
      code: 'decision-must-allow-this-event',
      event: 'approve',
      from: 'approval',
      findings: [{ test: 'approver-saw-these-terms', holds: false, law: { cite: 'IRM 5.14.1.4.4(10)' } }],
    },
  };
  const calls = stubAnswers({
    [path]: { today: '2023-04-03', rows, more: false },
    'POST /api/installment-agreements/requests/r1/approve': refused,
    'POST /api/installment-agreements/requests/r2/approve': { requestId: 'r2' },
  });
  show();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox', { name: 'Pick Doyle Trucking LLC, version 3' }));
  await user.click(screen.getByRole('checkbox', { name: 'Pick N. Barlow, version 3' }));
  await user.click(screen.getByRole('button', { name: 'Approve 2 as they stand' }));
  expect(await screen.findByText('Approved: N. Barlow.')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Doyle Trucking LLC' })).toBeDefined();
  const sent = calls.filter(({ method }) => method === 'POST');
  expect(sent.map(({ body }) => (body as { version: number }).version)).toEqual([3, 3]);
});

test('one that finds no answer in the middle stops no other, stays picked, and is tried again as the same act', async () => {
  const four = ['r1', 'r2', 'r3', 'r4'].map((id) => row(id, `Case ${id}`));
  let isDown = true;
  const approvalOf = (id: string) => `POST /api/installment-agreements/requests/${id}/approve`;
  const calls = stubAnswers({
    [path]: () => ({ today: '2023-04-03', rows: four, more: false }),
    [approvalOf('r1')]: { requestId: 'r1' },
    [approvalOf('r2')]: () => (isDown ? faultAnswer : { requestId: 'r2' }),
    [approvalOf('r3')]: { requestId: 'r3' },
  });
  show();
  const user = userEvent.setup();
  const box = (id: string) =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: `Pick Case ${id}, version 3` });
  await screen.findByRole('table');
  for (const id of ['r1', 'r2', 'r3']) await user.click(box(id));
  await user.click(screen.getByRole('button', { name: 'Approve 3 as they stand' }));
  expect(await screen.findByText('Approved: Case r1, Case r3.')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Case r2' })).toBeDefined();
  await screen.findByRole('button', { name: 'Approve 1 as it stands' });
  expect(['r1', 'r2', 'r3', 'r4'].map((id) => box(id).checked)).toEqual([false, true, false, false]);
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Approved: Case r2.')).toBeDefined();
  const sent = calls.filter((call) => `${call.method} ${call.path}` === approvalOf('r2'));
  expect(new Set(sent.map(({ body }) => (body as { commandId: string }).commandId)).size).toBe(1);
});

test('a pick is of the version that was seen: it falls away when the terms change meanwhile', async () => {
  let version = 3;
  const calls = stubAnswers({
    [path]: () => ({ today: '2023-04-03', rows: [{ ...row('r1', 'N. Barlow'), version }], more: false }),
  });
  show();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox', { name: 'Pick N. Barlow, version 3' }));
  version = 4;
  // Coming back to the page asks it anew.
  window.dispatchEvent(new Event('visibilitychange'));
  const changed = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: 'Pick N. Barlow, version 4',
  });
  expect(changed.checked).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Approve as they stand' }));
  expect(calls.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('the first sentence says what ends first and what waits longest; j and x walk the rows and pick them', async () => {
  const long = { ...row('r2', 'N. Barlow'), waitingDays: 13 };
  stubAnswers({
    [path]: { today: '2023-04-03', rows: [row('r1', 'Doyle Trucking LLC'), long], more: false },
  });
  show();
  await screen.findByText(
    '2 cases wait for your approval. Next deadline: Doyle Trucking LLC. Waits longest: N. Barlow, 13 days.',
  );
  const user = userEvent.setup();
  await user.keyboard('jjx');
  expect(screen.getByRole('checkbox', { name: /N\. Barlow/ })).toHaveProperty('checked', true);
  expect(screen.getByRole('checkbox', { name: /Doyle/ })).toHaveProperty('checked', false);
});

test('what may not be approved cannot be picked and says why; the list is what [ and ] walk', async () => {
  stubAnswers({ [path]: { today: '2023-04-03', rows, more: false } });
  show();
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('checkbox')).toHaveLength(2);
  expect(within(table).getByText('Barred: why')).toBeDefined();
  expect(placeInWalk('/requests/r2/approve')).toMatchObject({
    place: 2,
    count: 3,
    previous: '/requests/r1/approve',
    next: '/requests/r3/approve',
  });
});
