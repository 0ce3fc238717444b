import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { InboundItemsPanel } from './inbound-items-panel.tsx';

afterEach(() => vi.restoreAllMocks());

const listPath = 'GET /api/correspondence/taxpayers/t1/inbound-items';
const fax = {
  inboundItemId: 'i1',
  taxpayerId: 't1',
  state: 'unread',
  channel: 'fax',
  sentBy: 'taxpayer',
  receivedAt: '2023-03-31T20:12:00.000Z',
  receivedDay: '2023-03-31',
  about: 'Wants to pay monthly',
  pages: 3,
  moves: [{ event: 'read-inbound-item', allowed: true }],
};
const targets = [{ kind: 'agreement-request', id: 'r1', text: 'Proposal of April 3' }];
const show = () =>
  draw(<InboundItemsPanel taxpayerId="t1" targets={targets} />, { words: { ...casework, ...words } });

test('what is unread says that it bars levy, and is marked as read by one press', async () => {
  const path = '/api/correspondence/inbound-items/i1/read-inbound-item';
  const calls = stubAnswers({ [listPath]: { items: [fax], unread: 1 }, [`POST ${path}`]: fax });
  show();
  expect(await screen.findByText('1 item is unread. Levy is barred until somebody reads it.')).toBeDefined();
  expect(screen.getByText(/Fax · Taxpayer · 3 pages/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Mark as read: Wants to pay monthly' }));
  await vi.waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.path).toBe(path));
});

test('where nothing is on record yet, what has been read leads to taking the proposal that it brings', async () => {
  const read = { ...fax, state: 'read', moves: [{ event: 'link-inbound-item', allowed: true }] };
  stubAnswers({ [listPath]: { items: [read], unread: 0 } });
  const panel = <InboundItemsPanel taxpayerId="t1" targets={[]} proposalPath="/taxpayers/t1/proposals/new" />;
  const { router } = draw(panel, { words: { ...casework, ...words } });
  await userEvent.click(await screen.findByRole('link', { name: 'Take the proposal that it brings' }));
  expect(router.state.location.pathname).toBe('/taxpayers/t1/proposals/new');
  expect(router.state.location.state).toEqual({
    received: { inboundItemId: 'i1', channel: 'fax', receivedAt: '2023-03-31T20:12:00.000Z' },
  });
});

test('what came in is shown and hidden by a button whose name has the word on it', async () => {
  const item = { ...fax, documentType: 'text/plain' };
  stubAnswers({ [listPath]: { items: [item], unread: 0 } });
  show();
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  await screen.findByRole('button', { name: 'Show: Wants to pay monthly', expanded: false });
  await press('Show: Wants to pay monthly');
  expect(screen.getByRole('button', { expanded: true }).textContent).toBe('Hide');
  await press('Hide: Wants to pay monthly');
  expect(screen.getByRole('button', { expanded: false }).textContent).toBe('Show');
});

test('what has been read is put to the record that it belongs to', async () => {
  const path = '/api/correspondence/inbound-items/i1/link-inbound-item';
  const read = { ...fax, state: 'read', moves: [{ event: 'link-inbound-item', allowed: true }] };
  const calls = stubAnswers({ [listPath]: { items: [read], unread: 0 }, [`POST ${path}`]: read });
  show();
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Belongs to' }), 'r1');
  await userEvent.click(screen.getByRole('button', { name: 'Put where it belongs: Wants to pay monthly' }));
  await vi.waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      subjectKind: 'agreement-request',
      subjectId: 'r1',
    }),
  );
});

test('what has come in is recorded with when it came, how and from whom; who may not do so is not asked', async () => {
  const path = '/api/correspondence/inbound-items';
  const calls = stubAnswers({ [listPath]: { items: [], unread: 0 }, [`POST ${path}`]: fax });
  show();
  await screen.findByText(/^Nothing/);
  expect(screen.queryByText('Record what came in')).toBeNull();
  const panel = <InboundItemsPanel taxpayerId="t1" targets={[]} mayReceive />;
  draw(panel, { words: { ...casework, ...words } });
  await userEvent.click(await screen.findByText('Record what came in', { selector: 'summary' }));
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Record what came in' }));
  await press();
  const complaints = within(screen.getByRole('alert')).getAllByRole('link');
  expect(complaints.length).toBe(4);
  expect(calls.filter(({ method }) => method === 'POST')).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How' }), 'mail');
  await userEvent.click(screen.getByRole('radio', { name: 'Taxpayer' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Received' }), '03/31/2023');
  await userEvent.type(screen.getByRole('textbox', { name: /^Received./ }), '4:12 p.m.');
  await userEvent.type(screen.getByRole('textbox', { name: 'What it is about' }), 'Wants to pay monthly');
  await press();
  await vi.waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      taxpayerId: 't1',
      channel: 'mail',
      sentBy: 'taxpayer',
      receivedAt: '2023-03-31T20:12:00.000Z',
      about: 'Wants to pay monthly',
    }),
  );
});
