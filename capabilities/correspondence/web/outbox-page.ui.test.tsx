import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { irm } from '#kernel/law/source.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers, type StubCall } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { OutboxPage } from './outbox-page.tsx';

afterEach(() => vi.restoreAllMocks());

const blocked = {
  letterId: 'l1',
  taxpayerId: 't1',
  taxpayerName: 'R. Amari',
  kind: 'agreement-confirmation',
  letterNumber: '2849',
  title: 'Your installment agreement is approved',
  language: 'en',
  letterDay: '2023-04-03',
  state: 'blocked',
  subjectKind: 'agreement',
  subjectId: 'a1',
  writer: 'M. Reyes',
  evidence: [],
};
const sentOnMonday = {
  what: 'sent',
  onDay: '2023-04-10',
  at: '2023-04-10T15:00:00.000Z',
  by: { personId: 'p1', name: 'M. Reyes' },
  channel: 'mail',
};
const sent = {
  ...blocked,
  letterId: 'l2',
  taxpayerName: 'B. Ferris',
  state: 'sent',
  evidence: [sentOnMonday],
};
const none = { none: 0, drafted: 0, blocked: 0, released: 0, sent: 0, delivered: 0, returned: 0, void: 0 };
const counts = { ...none, blocked: 1, sent: 1 };
const finding = {
  test: 'campus-serves-state',
  law: irm('5.14.1.4.4(8)'),
  holds: false,
  compared: { fact: 'taxpayerState', value: 'QZ', unit: 'text', how: 'is-known' },
  cure: { act: 'add-campus-of-state', names: ['QZ'] },
};
const listOf = ({ search }: StubCall) => ({
  letters: search.includes('sent') ? [sent] : [blocked],
  more: false,
  counts,
});
const answers = {
  'GET /api/correspondence/outbox': listOf,
  'GET /api/correspondence/letters/l1': {
    ...blocked,
    decisions: [{ rule: 'may-leave', outcome: 'must-not-leave', findings: [finding] }],
    channels: [],
    moves: [],
  },
};
const page = <OutboxPage now={instant('2023-04-10T15:00:00.000Z')} />;

test('what waits for somebody is there at once, with how many wait and how many may not leave', async () => {
  stubAnswers(answers);
  draw(page, { words });
  await screen.findByText('1 letter waits for somebody. 1 may not leave as it stands.');
  const table = screen.getByRole('table', { name: 'Letters that wait for somebody, the earliest first' });
  for (const said of ['R. Amari', '2849', 'Blocked', 'not yet', '04/03/2023'])
    expect(within(table).getByText(said)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Waiting 1', pressed: true })).toBeDefined();
});

test('letters that have left say how and when, and the address keeps what is shown', async () => {
  const calls = stubAnswers(answers);
  const { router } = draw(page, { words });
  await userEvent.click(await screen.findByRole('button', { name: 'Sent 1' }));
  const table = await screen.findByRole('table', { name: 'Letters that have left' });
  for (const said of ['B. Ferris', 'Mail', '04/03/2023', '04/10/2023'])
    expect(within(table).getByText(said)).toBeDefined();
  expect(calls.at(-1)?.search).toBe('?state=sent');
  expect(router.state.location.search).toBe('?state=sent');
});

test('a letter that is pressed opens below, with what holds it back, its paragraph and its cure', async () => {
  stubAnswers(answers);
  draw(page, { words });
  await userEvent.click(await screen.findByRole('link', { name: blocked.title }));
  const open = screen.getByRole('region', { name: 'The letter that is open' });
  await within(open).findByText('No campus is listed for QZ, so there is no address for payments.');
  expect(within(open).getByText(/Have the agency add the campus that serves QZ to its list\./)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The letter that is open' }));
});

test('where nothing waits it says so, and how a letter comes here', async () => {
  const empty = { letters: [], more: false, counts: none };
  stubAnswers({ 'GET /api/correspondence/outbox': empty });
  draw(page, { words });
  await screen.findByText('No letter waits for you.');
  const next = 'No letter waits. One comes here when a step of a case calls for it.';
  expect(await screen.findByText(next)).toBeDefined();
});
