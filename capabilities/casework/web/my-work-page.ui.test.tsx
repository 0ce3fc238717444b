import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Unknown } from '#kernel/decision/finding.ts';
import { type Cents, dollars } from '#kernel/money/cents.ts';
import { placeInWalk } from '#ui/page/walk.ts';
import { draw } from '#ui/testing/draw.tsx';
import { faultAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { MyWorkPage } from './my-work-page.tsx';
import { lateCode, missingParts, queueOf, sessionOf } from './sample-queue.ts';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const queuePath = 'GET /api/casework/queue';
const sessionPath = 'GET /api/session';
const officer = { [sessionPath]: sessionOf('revenue-officer') };
const show = () => draw(<MyWorkPage />, { words, at: '/work' });

test('the first sentence tells what is late, due today, and what comes first', async () => {
  stubAnswers({ ...officer, [queuePath]: queueOf([lateCode, missingParts]) });
  show();
  const state = await screen.findByText(/^1 late, 0 due today\. First:/);
  expect(state.textContent).toContain('The input that protects the taxpayer is late.');
});

test('rows stand in bands, lead to where the work is done, and the top one is the button', async () => {
  stubAnswers({ ...officer, [queuePath]: queueOf([lateCode, missingParts]) });
  show();
  const table = await screen.findByRole('table', { name: 'What waits, in order of legal risk' });
  expect(within(table).getByText('Late (1)')).toBeDefined();
  expect(within(table).getByText('2 days late')).toBeDefined();
  const row = within(table).getByRole('link', { name: 'Doyle Trucking LLC' });
  expect(row.getAttribute('href')).toBe('/requests/r1');
  expect(screen.getByRole('link', { name: 'Open Doyle Trucking LLC' }).getAttribute('href')).toBe(
    '/requests/r1',
  );
  expect(placeInWalk('/requests/r2')).toMatchObject({ place: 2, count: 2, previous: '/requests/r1' });
});

test('Why? tells every reason of a place, the ground that ranks it and its law', async () => {
  stubAnswers({ ...officer, [queuePath]: queueOf([lateCode]) });
  show();
  await userEvent.click(
    await screen.findByRole('button', { name: /^Why\?.*Doyle Trucking LLC stands here/ }),
  );
  expect(screen.getByText('It ranks by ground 2 of 9; 1 weighs most.')).toBeDefined();
  expect(screen.getByText(/^Late: it was due/)).toBeDefined();
  expect(screen.getByText('IRM 5.14.1.3(1)')).toBeDefined();
});

test('a band and a kind narrow the queue, and stand in the address', async () => {
  const calls = stubAnswers({ ...officer, [queuePath]: queueOf([lateCode, missingParts]) });
  const { router } = show();
  await userEvent.click(await screen.findByRole('button', { name: /^Late\s*\d/ }));
  await userEvent.click(await screen.findByRole('button', { name: /^Ask for the missing parts/ }));
  expect(router.state.location.search).toBe('?kind=ask-for-missing-parts&band=late');
  const asked = new URLSearchParams(calls.at(-1)?.search);
  expect([asked.get('whose'), asked.get('band'), asked.get('kind')]).toEqual([
    'mine',
    'late',
    'ask-for-missing-parts',
  ]);
});

test('who leads others can look at the team, where each row says who holds it', async () => {
  const calls = stubAnswers({
    [sessionPath]: sessionOf('group-manager'),
    [queuePath]: queueOf([lateCode, missingParts]),
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'My team' }));
  expect(await screen.findByRole('columnheader', { name: 'Held by' })).toBeDefined();
  expect(screen.getByRole('heading', { level: 1, name: "My team's work" })).toBeDefined();
  expect(calls.at(-1)?.search).toContain('whose=team');
});

test('an officer has no team to look at', async () => {
  stubAnswers({ ...officer, [queuePath]: queueOf([lateCode]) });
  show();
  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: 'My team' })).toBeNull();
});

test('a task is ticked off only where the answer allows it', async () => {
  const calls = stubAnswers({
    ...officer,
    [queuePath]: queueOf([lateCode, missingParts]),
    'POST /api/casework/taxpayers/t2/tasks/k2/complete-task': { state: 'done' },
  });
  show();
  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: 'Mark task as done: Doyle Trucking LLC' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Mark task as done: P. Doyle' }));
  await vi.waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
});

test('a tick that is refused says why', async () => {
  stubAnswers({
    ...officer,
    [queuePath]: queueOf([missingParts]),
    'POST /api/casework/taxpayers/t2/tasks/k2/complete-task': {
      status: 409,
      body: { title: 'x', status: 409, code: 'task-must-be-held-by-you', findings: [] },
    },
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Mark task as done: P. Doyle' }));
  expect(await screen.findByText(/This task is in the queue of somebody else\./)).toBeDefined();
});

test('an empty queue says so, and how work comes here', async () => {
  stubAnswers({ ...officer, [queuePath]: queueOf([]) });
  show();
  expect(await screen.findByText('Nothing waits for you.')).toBeDefined();
  expect(screen.getByText(/^Work comes here when/)).toBeDefined();
  expect(screen.queryByRole('link', { name: /^Open/ })).toBeNull();
});

test('a fault can be tried again and has its reference', async () => {
  stubAnswers({ ...officer, [queuePath]: faultAnswer });
  show();
  expect(await screen.findByText('Reference ref-77')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
});

test('a row has what its taxpayer owes; what is not known is drawn as unknown', async () => {
  stubAnswers({ ...officer, [queuePath]: queueOf([lateCode, missingParts]) });
  const amounts = new Map<string, Unknown<Cents>>([
    ['t1', dollars(31_480)],
    ['t2', 'unknown'],
  ]);
  draw(<MyWorkPage withAmounts={(_ids, drawn) => drawn(amounts)} />, { words, at: '/work' });
  const row = (await screen.findByRole('link', { name: 'Doyle Trucking LLC' })).closest('tr');
  expect(row?.textContent).toContain('$31,480.00');
  expect(screen.getByRole('link', { name: 'P. Doyle' }).closest('tr')?.textContent).toContain('Unknown');
});

test('the sentence on top says what will be late next', async () => {
  const answer = queueOf([missingParts]);
  const next = { taxpayerName: 'K. Lund', kind: 'decide-request', dueDay: '2023-04-05' };
  stubAnswers({ ...officer, [queuePath]: { ...answer, state: { late: 0, today: 0, next } } });
  show();
  expect(
    await screen.findByText(/Next to be late: Decide the request, K\. Lund, Wed, Apr 5, 2023\.$/),
  ).toBeDefined();
});

test('a manager picks cases by the key x and hands them over; what is refused stays picked, with why', async () => {
  const path = (taxpayerId: string) => `POST /api/casework/taxpayers/${taxpayerId}/transfer-taxpayer`;
  const calls = stubAnswers({
    [sessionPath]: sessionOf('group-manager'),
    [queuePath]: queueOf([lateCode, missingParts]),
    'GET /api/casework/assignees': {
      people: [{ personId: 'p2', name: 'T. Novak', role: 'revenue-officer', cases: 1 }],
    },
    [path('t1')]: { taxpayerId: 't1' },
    [path('t2')]: {
      status: 409,
      body: {
        title: 'Nobody has this case. Assign it first.',
        status: 409,
        code: 'taxpayer-must-be-assigned',
      },
    },
  });
  draw(<MyWorkPage />, { words, at: '/work?whose=team' });
  await screen.findByRole('checkbox', { name: 'Pick the case of Doyle Trucking LLC' });
  await userEvent.keyboard('jxjx');
  expect(await screen.findByRole('heading', { name: 'Hand over 2 cases' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Hand over' }));
  expect(screen.getByRole('link', { name: 'To: Choose a person.' })).toBeDefined();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'p2');
  await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'M. Reyes is on leave');
  await userEvent.click(screen.getByRole('button', { name: 'Hand over' }));
  expect(await screen.findByText('1 case was handed over.')).toBeDefined();
  expect(screen.getByText(/Nobody has this case\. Assign it first\./)).toBeDefined();
  const picked = (name: string) =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: `Pick the case of ${name}` }).checked;
  expect([picked('Doyle Trucking LLC'), picked('P. Doyle')]).toEqual([false, true]);
  const sent = calls.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(sent).toMatchObject([{ personId: 'p2', because: 'M. Reyes is on leave' }, { personId: 'p2' }]);
});

test('what is late by order of law and has no day says since when it waits', async () => {
  const { dueDay: _day, dueAt: _at, ...unread } = lateCode;
  const reasons = [
    { reason: 'unread-inbound-bars-levy', law: { cite: 'IRM 5.14.1.3(1)' }, day: '2023-03-31' },
  ];
  stubAnswers({
    [sessionPath]: sessionOf('revenue-officer'),
    [queuePath]: queueOf([{ ...unread, kind: 'read-inbound-item', reasons }]),
  });
  draw(<MyWorkPage />, { words });
  const row = (await screen.findByText('Waits 3 days')).closest('tr');
  expect(row?.textContent).toContain('03/31/2023');
  expect(screen.queryByText('No day is set')).toBeNull();
});

test('when every picked case has been handed over, the page says so', async () => {
  stubAnswers({
    [sessionPath]: sessionOf('group-manager'),
    [queuePath]: queueOf([lateCode]),
    'GET /api/casework/assignees': {
      people: [{ personId: 'p2', name: 'T. Novak', role: 'revenue-officer', cases: 1 }],
    },
    'POST /api/casework/taxpayers/t1/transfer-taxpayer': { taxpayerId: 't1' },
  });
  draw(<MyWorkPage />, { words, at: '/work?whose=team' });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Pick the case of Doyle Trucking LLC' }));
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'To' }), 'p2');
  await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'Leave');
  await userEvent.click(screen.getByRole('button', { name: 'Hand over' }));
  expect(await screen.findByText('1 case was handed over.')).toBeDefined();
  expect(screen.queryByRole('heading', { name: /^Hand over/ })).toBeNull();
});
