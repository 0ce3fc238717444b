import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { mergeWords } from '#kernel/decision/words.ts';
import { words as accounts } from '#capabilities/accounts/words/en.ts';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { words as correspondence } from '#capabilities/correspondence/words/en.ts';
import {
  sampleAgreement,
  writtenByLetter,
} from '#capabilities/installment-agreements/web/sample-agreement.ts';
import { words as agreements } from '#capabilities/installment-agreements/words/en.ts';
import { words as taxpayers } from '#capabilities/taxpayers/words/en.ts';
import { rememberWalk } from '#ui/page/walk.ts';
import { draw } from '#ui/testing/draw.tsx';
import { faultAnswer, type StubAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { staffWords } from '../words/staff-en.ts';
import { TaxpayerPage } from './taxpayer-page.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const words = mergeWords(accounts, casework, correspondence, agreements, taxpayers, staffWords);
const person = { personId: 'p1', name: 'M. Reyes', role: 'revenue-officer', language: 'en' };
const session = {
  mode: 'demonstration',
  version: '0.1.0',
  businessNow: '2023-04-03T13:12:00.000Z',
  businessDay: '2023-04-03',
  cycle: '202314',
  person,
  people: [person],
};
const lund = {
  taxpayerId: 't1',
  kind: 'individual',
  name: 'K. Lund',
  maskedTin: '***-**-0155',
  language: 'en',
  addressLines: [],
};
const pending = {
  requestId: 'r1',
  taxpayerId: 't1',
  state: 'pending',
  receivedAt: '2023-04-02T13:12:00.000Z',
  pendingFrom: '2023-04-02',
  levyBarred: true,
  pendingDecisions: [],
  deadlines: [],
  moves: [{ event: 'withdraw-request', allowed: true }],
};
const module = {
  moduleId: 'm1',
  mft: '30',
  period: '202112',
  kindOfTax: 'individual-income',
  status: 'unknown',
  taxCents: 894_000,
  assessedPenaltyCents: 0,
  assessedInterestCents: 0,
  unpaidBalanceOfAssessmentsCents: 894_000,
  assessedDay: '2022-06-14',
  csedDay: 'unknown',
  transactions: [{ code: '971', actionCode: '043', onDay: '2023-04-03', amountCents: 0, cycle: '20231402' }],
};
const input = {
  inputId: 'i1',
  moves: [],
  moduleId: 'm1',
  state: 'sent',
  code: '971',
  actionCode: '063',
  transactionDay: '2023-04-03',
  requestedAt: '2023-04-03T13:12:00.000Z',
};
const entry = {
  entryId: 'e1',
  recordKind: 'agreement-request',
  recordId: 'r1',
  event: 'receive-proposal',
  actor: person,
  onDay: '2023-04-02',
  occurredAt: '2023-04-02T13:12:00.000Z',
  recordedAt: '2023-04-02T13:12:00.000Z',
  decisions: [],
};
const answers: Readonly<Record<string, StubAnswer | ((call: { search: string }) => StubAnswer)>> = {
  'GET /api/session': session,
  'GET /api/taxpayers/t1': lund,
  'GET /api/installment-agreements/taxpayers/t1/requests': {
    requests: [pending],
    agreements: [],
    takenAlong: [],
  },
  'GET /api/accounts/t1/modules': {
    modules: [module],
    inputs: [input],
    unpaidBalanceOfAssessmentsCents: 894_000,
  },
  'GET /api/casework/taxpayers/t1/deadlines': { deadlines: [] },
  'GET /api/casework/taxpayers/t1/assignment': {},
  'GET /api/casework/taxpayers/t1/contacts': { contacts: [] },
  'GET /api/taxpayers/t1/linked': { linked: [] },
  'GET /api/taxpayers/t1/authorities': { authorities: [] },
  'GET /api/appeals/taxpayers/t1': { appeals: [] },
  'GET /api/casework/taxpayers/t1/notes': { notes: [] },
  'GET /api/casework/taxpayers/t1/documents': { documents: [] },
  'GET /api/correspondence/taxpayers/t1/inbound-items': { items: [], unread: 0 },
  'GET /api/correspondence/taxpayers/t1/letters': { letters: [] },
  'GET /api/casework/taxpayers/t1/history': ({ search }) => {
    const telling = search.includes('taxpayer') ? 'taxpayer' : 'staff';
    const start = telling === 'taxpayer' ? 'taxpayer-history' : 'history';
    return { telling, entries: [{ ...entry, wordKey: `${start}.agreement-request.receive-proposal` }] };
  },
};

const page = (
  <Routes>
    <Route path="/taxpayers/:taxpayerId" element={<TaxpayerPage />} />
  </Routes>
);
const show = () => draw(page, { words, at: '/taxpayers/t1' });

test('the first sentence says what protects; the number stays masked in page and title', async () => {
  stubAnswers(answers);
  show();
  const state = await screen.findByText(
    'A request is pending. Levy is barred on its taxes since Sun, Apr 2, 2023.',
  );
  expect(state).toBeDefined();
  expect(screen.getByText('***-**-0155')).toBeDefined();
  expect(document.title).toBe('K. Lund · Accord');
});

test('what lies unread bars levy, and the first sentence says so', async () => {
  stubAnswers({
    ...answers,
    'GET /api/installment-agreements/taxpayers/t1/requests': { requests: [], agreements: [], takenAlong: [] },
    'GET /api/correspondence/taxpayers/t1/inbound-items': { items: [], unread: 1 },
  });
  show();
  const state = await screen.findByText(
    '1 item is unread. Levy is barred until somebody reads it. No request and no agreement is on record.',
  );
  expect(state.closest('.state-line--protected')).not.toBeNull();
});

const withAgreement = (agreement: object) => ({
  ...answers,
  'GET /api/installment-agreements/taxpayers/t1/requests': {
    requests: [],
    agreements: [agreement],
    takenAlong: [],
  },
});

test('an agreement that is not in writing yet is approved, and not in effect', async () => {
  stubAnswers(withAgreement(sampleAgreement));
  show();
  const state = /^An agreement was approved Mon, Mar 27, 2023 and is not in writing yet\./;
  expect(await screen.findByText(state)).toBeDefined();
  const open = await screen.findByRole('region', { name: 'Open now' });
  expect(await within(open).findByText(/approved Mon, Mar 27, 2023, not in writing yet$/)).toBeDefined();
  await userEvent.click(within(open).getByRole('button', { name: 'Why? the plan' }));
  expect(await screen.findByText(/^It is not in writing yet, and so not in effect\.$/)).toBeDefined();
  expect(screen.getByText(/IRM 5\.14\.1\.4\(1\)/)).toBeDefined();
});

test('an agreement is in effect since the day on which it was in writing', async () => {
  stubAnswers(withAgreement({ ...sampleAgreement, state: 'in-effect', written: writtenByLetter }));
  show();
  expect(await screen.findByText(/^An agreement is in effect since Thu, Mar 30, 2023\./)).toBeDefined();
  const open = await screen.findByRole('region', { name: 'Open now' });
  expect(await within(open).findByText(/in effect since Thu, Mar 30, 2023$/)).toBeDefined();
});

test('what is open leads to its page, and a proposal can be taken all the same', async () => {
  stubAnswers(answers);
  show();
  const open = await screen.findByRole('region', { name: 'Open now' });
  const link = await within(open).findByRole('link', { name: /^Proposal of/ });
  expect(link.getAttribute('href')).toBe('/requests/r1');
  for (const take of screen.getAllByRole('link', { name: 'Take a proposal' }))
    expect(take.getAttribute('href')).toBe('/taxpayers/t1/proposals/new');
  expect(screen.getByRole('link', { name: 'Go to that request' })).toBeDefined();
});

test('a request that has become an agreement is not told as open', async () => {
  const made = { ...pending, state: 'approved', levyBarred: false, agreementId: 'a1' };
  stubAnswers({
    ...answers,
    'GET /api/installment-agreements/taxpayers/t1/requests': {
      requests: [{ ...made, moves: [{ event: 'void-approval', allowed: true }] }],
      agreements: [sampleAgreement],
      takenAlong: [],
    },
  });
  show();
  expect(await screen.findByRole('link', { name: /^Agreement of/ })).toBeDefined();
  expect(screen.queryByText('A request is open already.')).toBeNull();
});

test('a module shows the codes posted and those on their way, and draws the unknown as unknown', async () => {
  stubAnswers(answers);
  show();
  const table = await screen.findByRole('table', { name: 'Modules of this taxpayer' });
  expect(within(table).getByText(/TC 971 AC 043/)).toBeDefined();
  expect(within(table).getByText(/cycle 20231402/)).toBeDefined();
  expect(within(table).getByText(/TC 971 AC 063/)).toBeDefined();
  expect(within(table).getAllByText('Unknown')).toHaveLength(2);
});

test('history can be read as the taxpayer reads it', async () => {
  const calls = stubAnswers(answers);
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'History' }));
  const filter = await screen.findByRole('combobox', { name: 'Show' });
  await userEvent.selectOptions(filter, 'As the taxpayer sees it');
  await vi.waitFor(() => expect(calls.some(({ search }) => search.includes('telling=taxpayer'))).toBe(true));
});

test('a number is shown for a reason only', async () => {
  const calls = stubAnswers({
    ...answers,
    'POST /api/taxpayers/t1/show-tin': { kind: 'ssn', digits: '000-12-0155' },
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Show the taxpayer number' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Why do you need/ }), 'Caller asked');
  const dialog = screen.getByRole('dialog', { name: 'Show the taxpayer number' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Show the taxpayer number' }));
  expect(await screen.findByText('000-12-0155')).toBeDefined();
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ because: 'Caller asked' });
});

test('a clerk, who has no requests to see and takes no proposals, sees what is owed and is asked nothing else', async () => {
  const calls = stubAnswers({
    ...answers,
    'GET /api/session': { ...session, person: { ...person, role: 'ccp-clerk' } },
  });
  show();
  await screen.findByRole('table', { name: 'Modules of this taxpayer' });
  expect(screen.queryByRole('region', { name: 'Open now' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Take a proposal' })).toBeNull();
  expect(calls.some(({ path }) => path.includes('/requests'))).toBe(false);
});

test('from a list, the cases before and after are one key away', async () => {
  rememberWalk({
    listHref: '/work',
    listName: 'My work',
    hrefs: ['/requests/r0', '/taxpayers/t1', '/requests/r9'],
  });
  stubAnswers(answers);
  const { router } = show();
  expect(await screen.findByText('2 of 3')).toBeDefined();
  await userEvent.keyboard(']');
  expect(router.state.location.pathname).toBe('/requests/r9');
});

test('a taxpayer who is hidden and one who does not exist are the same page', async () => {
  stubAnswers({ 'GET /api/session': session });
  show();
  expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeDefined();
});

test('one part that cannot be loaded leaves the others', async () => {
  stubAnswers({ ...answers, 'GET /api/casework/taxpayers/t1/contacts': faultAnswer });
  show();
  expect(await screen.findByText('This could not be loaded.')).toBeDefined();
  expect(await screen.findByRole('table', { name: 'Modules of this taxpayer' })).toBeDefined();
});

test('[IA-A-225] the case summary has the account, the history, the days that run, and the agreement menu', async () => {
  stubAnswers(answers);
  show();
  expect(await screen.findByRole('table', { name: 'Modules of this taxpayer' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'History' })).toBeDefined();
  for (const name of ['Days that run', 'Contacts', 'Notes', 'Documents', 'What has come in', 'Letters'])
    expect(screen.getByRole('region', { name })).toBeDefined();
  const menu = screen.getByRole('navigation', { name: 'Installment agreements' });
  const links = within(menu).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/taxpayers/t1/proposals/new',
    '/requests/r1',
  ]);
  const parts = within(screen.getByRole('navigation', { name: 'Parts of the case' })).getAllByRole('link');
  for (const link of parts) expect(document.querySelector(String(link.getAttribute('href')))).not.toBeNull();
});
