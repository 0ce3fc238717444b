import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { faultAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { ContactsPanel } from './contacts-panel.tsx';
import { sessionOf } from './sample-queue.ts';

afterEach(() => vi.restoreAllMocks());

const listPath = 'GET /api/casework/taxpayers/t1/contacts';
const notePath = 'POST /api/casework/taxpayers/t1/note-contact';
const session = { 'GET /api/session': sessionOf('revenue-officer') };
const contact = {
  taxpayerId: 't1',
  contactId: 'c1',
  onDay: '2023-04-03',
  occurredAt: '2023-04-03T13:12:00.000Z',
  recordedAt: '2023-04-03T13:12:00.000Z',
  direction: 'to-agency',
  channel: 'phone',
  party: 'taxpayer',
  outcome: 'reached',
  told: 'Asked which returns are missing.',
  participants: [{ part: 'group-manager', name: 'J. Ortiz' }],
  by: { personId: 'p1', name: 'M. Reyes', role: 'revenue-officer' },
};
const show = () => draw(<ContactsPanel taxpayerId="t1" />, { words });

test('tells who was told what, when and how', async () => {
  stubAnswers({ ...session, [listPath]: { contacts: [contact] } });
  show();
  expect(await screen.findByText('Asked which returns are missing.')).toBeDefined();
  expect(screen.getByText('Phone · Reached')).toBeDefined();
  expect(screen.getByText('M. Reyes')).toBeDefined();
});

test('a note says who spoke first, how, with whom and what, at the hour of the business clock', async () => {
  const calls = stubAnswers({ ...session, [listPath]: { contacts: [] }, [notePath]: contact });
  show();
  await screen.findByText('Nobody has been told anything yet.');
  await userEvent.click(screen.getByText('Note a contact'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who spoke first' }), 'to-agency');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'representative');
  await userEvent.type(screen.getByRole('textbox', { name: 'What was said' }), 'Asked for time.');
  await userEvent.click(screen.getByRole('button', { name: 'Save contact' }));
  expect(await screen.findByText('The contact was saved.')).toBeDefined();
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    occurredAt: '2023-04-03T13:12:00.000Z',
    direction: 'to-agency',
    channel: 'phone',
    party: 'representative',
    outcome: 'reached',
    told: 'Asked for time.',
  });
});

test('a note without words says what to enter and is not sent', async () => {
  const calls = stubAnswers({ ...session, [listPath]: { contacts: [] } });
  show();
  await userEvent.click(await screen.findByText('Note a contact'));
  await userEvent.click(screen.getByRole('button', { name: 'Save contact' }));
  expect(await screen.findByRole('link', { name: 'Enter what was said.' })).toBeDefined();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});

test('a note that was not saved keeps what was entered', async () => {
  stubAnswers({ ...session, [listPath]: { contacts: [] }, [notePath]: faultAnswer });
  show();
  await userEvent.click(await screen.findByText('Note a contact'));
  const told = screen.getByRole('textbox', { name: 'What was said' });
  await userEvent.type(told, 'Asked for time.');
  await userEvent.click(screen.getByRole('button', { name: 'Save contact' }));
  expect(await screen.findByText('This was not saved. Nothing changed.')).toBeDefined();
  expect((told as HTMLTextAreaElement).value).toBe('Asked for time.');
});
