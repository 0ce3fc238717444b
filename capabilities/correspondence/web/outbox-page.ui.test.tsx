import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { irm } from '#kernel/law/source.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers, type StubCall } from '#ui/testing/stub-answers.ts';
import { placeInWalk } from '#ui/page/walk.ts';
import { words } from '../words/en.ts';
import { LetterPage } from './letter-page.tsx';
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
const held = {
  ...blocked,
  decisions: [{ rule: 'may-leave', outcome: 'must-not-leave', findings: [finding] }],
  channels: [],
  moves: [],
};
const answers = {
  'GET /api/correspondence/outbox': listOf,
  'GET /api/correspondence/letters/l1': held,
};
const page = <OutboxPage />;

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

test('a letter leads to its page, and those of the list can be walked from there', async () => {
  stubAnswers(answers);
  draw(page, { words });
  const link = await screen.findByRole('link', { name: blocked.title });
  expect(link.getAttribute('href')).toBe('/letters/l1');
  expect(placeInWalk('/letters/l1')).toMatchObject({ listName: 'Letters outbox', place: 1, count: 1 });
});

test('the page of a letter says first where it stands, and what holds it back with paragraph and cure', async () => {
  stubAnswers(answers);
  const parts = {
    taxpayerName: 'R. Amari',
    now: instant('2023-04-10T15:00:00.000Z'),
    banner: null,
    history: null,
  };
  draw(<LetterPage letter={held as never} {...parts} />, { words });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('(2849)');
  expect(screen.getByText('It may not leave as it stands, since Mon, Apr 3, 2023.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'The agreement that it is about' }).getAttribute('href')).toBe(
    '/agreements/a1',
  );
  await screen.findByText('No campus is listed for QZ, so there is no address for payments.');
  expect(screen.getByText(/Have the agency add the campus that serves QZ to its list\./)).toBeDefined();
});

const onReturn = {
  ...sentOnMonday,
  what: 'returned',
  at: '2023-04-10T15:01:00.000Z',
  channel: undefined,
  because: 'not-taken',
};
const proven = {
  ...onReturn,
  what: 'delivered',
  at: '2023-04-10T15:02:00.000Z',
  because: undefined,
  proof: 'signed-receipt',
};

test('the page of a letter says by what it is known to have arrived, and why it came back before', () => {
  const again = { ...sentOnMonday, at: '2023-04-10T15:01:30.000Z' };
  const evidence = [sentOnMonday, onReturn, again, proven];
  const arrived = { ...held, decisions: [], state: 'delivered', evidence };
  stubAnswers({ 'GET /api/correspondence/letters/l1': arrived });
  const parts = { taxpayerName: 'R. Amari', now: instant('2023-04-10T16:00:00.000Z') };
  draw(<LetterPage letter={arrived as never} {...parts} banner={null} history={null} />, { words });
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows.filter((row) => row?.startsWith('Sent'))).toHaveLength(2);
  expect(rows).toContainEqual(expect.stringMatching(/^Came back .* · Not taken at the door M\. Reyes$/));
  expect(rows).toContainEqual(expect.stringMatching(/^Delivered .* · Signed receipt M\. Reyes$/));
});

const justSent = {
  ...held,
  decisions: [],
  state: 'sent',
  evidence: [sentOnMonday],
  moves: [{ event: 'record-return', law: irm('5.14.1.4.4(8)'), allowed: true }],
};

test('a moment of return that is refused is told once above its form, and once at its field', async () => {
  const title = 'A letter does not come back before it was sent.';
  const code = 'returned-at-must-not-precede-sending';
  const fields = [{ field: 'returnedAt', expected: title }];
  const refused = { status: 409, body: { title, status: 409, code, fields, ownRule: true } };
  stubAnswers({
    'GET /api/correspondence/letters/l1': justSent,
    'POST /api/correspondence/letters/l1/record-return': refused,
  });
  const parts = { taxpayerName: 'R. Amari', now: instant('2023-04-10T16:00:00.000Z') };
  draw(<LetterPage letter={justSent as never} {...parts} banner={null} history={null} />, { words });
  await userEvent.click(await screen.findByRole('button', { name: 'Record return' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: 'unclaimed' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Came back' }), '04/01/2023');
  await userEvent.type(dialog.getByRole('textbox', { name: 'Came back: time' }), '9:00 a.m.');
  await userEvent.click(dialog.getByRole('button', { name: 'Record return' }));
  await screen.findByText(/^Not done:/);
  expect(screen.getByRole('dialog').textContent.split(title)).toHaveLength(3);
});

test('where nothing waits it says so, and how a letter comes here', async () => {
  const empty = { letters: [], more: false, counts: none };
  stubAnswers({ 'GET /api/correspondence/outbox': empty });
  draw(page, { words });
  await screen.findByText('No letter waits for you.');
  const next = 'No letter waits. One comes here when a step of a case calls for it.';
  expect(await screen.findByText(next)).toBeDefined();
});
