import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { mergeWords } from '#kernel/decision/words.ts';
import { words as mediation } from '#capabilities/mediation/words/en.ts';
import { words as mediationEs } from '#capabilities/mediation/words/es.ts';
import {
  sampleAgreement,
  writtenByLetter,
} from '#capabilities/installment-agreements/web/sample-agreement.ts';
import { words as agreements } from '#capabilities/installment-agreements/words/en.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { myWords } from '../words/my-en.ts';
import { myWords as myWordsEs } from '../words/my-es.ts';
import { EventsPage } from './events-page.tsx';
import { ForRepresentative } from './for-representative.tsx';
import { HomePage } from './home-page.tsx';

afterEach(() => vi.restoreAllMocks());

const record = (taxpayerId: string, name: string) => ({
  taxpayerId,
  name,
  kind: 'individual',
  maskedTin: '***-**-0142',
  language: 'en',
  addressLines: [],
});
const amari = record('t1', 'R. Amari');
const bakery = record('t2', 'Amari Bakery LLC');
const requests = (requestsOfIt: readonly object[]) => ({
  requests: requestsOfIt,
  agreements: [],
  takenAlong: [],
});
const pending = {
  requestId: 'r1',
  taxpayerId: 't2',
  state: 'pending',
  receivedAt: '2023-04-03T13:12:00.000Z',
  pendingFrom: '2023-04-03',
  levyBarred: true,
  pendingDecisions: [],
  deadlines: [],
  moves: [],
};

test('whoever is part of a request of somebody else is told of it, and not that there is none', async () => {
  stubAnswers({
    'GET /api/taxpayers/own': { taxpayers: [amari] },
    'GET /api/installment-agreements/taxpayers/t1/requests': {
      ...requests([]),
      takenAlong: [{ requestId: 'r9', receivedAt: '2023-04-03T13:12:00.000Z' }],
    },
  });
  draw(<HomePage />, { words: myWords, at: '/my' });
  expect(await screen.findByText(/^Somebody linked to you asked for a payment plan on/)).toBeDefined();
  expect(screen.queryByText('You have no payment plan and no request for one.')).toBeNull();
});

function drawAt(at: string, taxpayers: readonly object[]) {
  stubAnswers({
    'GET /api/taxpayers/own': { taxpayers },
    'GET /api/installment-agreements/taxpayers/t1/requests': requests([]),
    'GET /api/installment-agreements/taxpayers/t2/requests': requests([pending]),
  });
  const pages = (
    <Routes>
      <Route path="/my" element={<HomePage />} />
      <Route path="/my/events" element={<EventsPage />} />
    </Routes>
  );
  return draw(pages, { at, audience: 'taxpayer', words: mergeWords(agreements, myWords) });
}

test('whoever has several records sees them all, and goes from one to the other', async () => {
  const { router } = drawAt('/my', [amari, bakery]);
  await screen.findByRole('heading', { level: 1, name: 'Hello, R. Amari' });
  const records = screen.getByRole('navigation', { name: 'Your records' });
  const current = () =>
    within(screen.getByRole('navigation', { name: 'Your records' })).getByRole('link', { current: 'page' });
  expect(
    within(records)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['R. Amari', 'Amari Bakery LLC']);
  expect(current().textContent).toBe('R. Amari');
  await userEvent.click(within(records).getByRole('link', { name: 'Amari Bakery LLC' }));
  await screen.findByRole('heading', { level: 1, name: 'Hello, Amari Bakery LLC' });
  expect(screen.getByText(/It has been pending since/)).toBeTruthy();
  expect(current().textContent).toBe('Amari Bakery LLC');
  await userEvent.click(screen.getByRole('link', { name: 'All events' }));
  await screen.findByRole('heading', { level: 1, name: 'What happened' });
  expect(router.state.location.search).toBe('?record=t2');
  expect(current().textContent).toBe('Amari Bakery LLC');
});

test('whoever acts for others is told how, and nothing is asked of a record', async () => {
  const calls = stubAnswers({});
  draw(<ForRepresentative />, { at: '/my/clients', audience: 'taxpayer', words: myWords });
  await screen.findByRole('heading', { level: 1, name: 'Your clients' });
  expect(screen.getByText(/The records of your clients are not shown here yet/)).toBeTruthy();
  expect(screen.getByText(/Send us Form 2848 for each client/)).toBeTruthy();
  expect(calls).toEqual([]);
});

const ended = { ...sampleAgreement, agreementId: 'a0', state: 'void', levyBarred: false };

test.each([
  {
    told: 'accepted until it is in writing',
    agreements: [sampleAgreement],
    sentence:
      'We accepted your payment plan on March 27, 2023. It is active once we have confirmed it in writing.',
  },
  {
    told: 'active from the day on which it was in writing',
    agreements: [{ ...sampleAgreement, state: 'in-effect', written: writtenByLetter }],
    sentence: 'Your plan is active since March 30, 2023.',
  },
  {
    told: 'not there once its approval was taken back',
    agreements: [ended],
    sentence: 'You have no payment plan and no request for one.',
  },
])('a plan is $told', async ({ agreements: listed, sentence }) => {
  stubAnswers({
    'GET /api/taxpayers/own': { taxpayers: [amari] },
    'GET /api/installment-agreements/taxpayers/t1/requests': { ...requests([]), agreements: listed },
  });
  draw(<HomePage />, { at: '/my', audience: 'taxpayer', words: mergeWords(agreements, myWords) });
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('the first payment is told with its amount, which is the fee where that is greater', async () => {
  stubAnswers({
    'GET /api/taxpayers/own': { taxpayers: [amari] },
    'GET /api/installment-agreements/taxpayers/t1/requests': {
      ...requests([]),
      agreements: [sampleAgreement],
    },
  });
  draw(<HomePage />, { at: '/my', audience: 'taxpayer', words: mergeWords(agreements, myWords) });
  const plan = await screen.findByRole('region', { name: 'Your plan' });
  const first = within(plan).getByText('First payment').nextElementSibling;
  expect(first?.textContent).toMatch(/^\$225\.00.*May 20, 2023/);
  // Every part of the plan says why it is so, and the reason is of that part.
  const whys = within(plan).getAllByRole('button', { name: /^Why\?/ });
  expect(whys.map((why) => why.getAttribute('aria-label'))).toEqual([
    'Why? your monthly payment',
    'Why? your first payment',
    'Why? the setup fee',
    'Why? your payment days',
  ]);
  await userEvent.click(within(plan).getByRole('button', { name: 'Why? your first payment' }));
  expect(await screen.findByText(/or the setup fee if that is more/)).toBeTruthy();
  expect(screen.getByText(/IRM 5\.14\.1\.2\(11\)/)).toBeTruthy();
});

test('what a connected program entered comes from the records, and not from somebody with its name', async () => {
  const entry = {
    entryId: 'm1/1',
    wordKey: 'taxpayer-history.module.open-module',
    recordKind: 'module',
    recordId: 'm1',
    event: 'open-module',
    actor: { personId: 'p9', name: 'Account feed', role: 'integrator' },
    onDay: '2023-03-20',
    occurredAt: '2023-03-20T13:00:00.000Z',
    recordedAt: '2023-03-20T13:00:00.000Z',
    decisions: [],
  };
  stubAnswers({
    'GET /api/taxpayers/own': { taxpayers: [amari] },
    'GET /api/installment-agreements/taxpayers/t1/requests': requests([]),
    'GET /api/casework/taxpayers/t1/history': { telling: 'taxpayer', entries: [entry] },
  });
  draw(<HomePage />, { at: '/my', audience: 'taxpayer', words: mergeWords(agreements, myWords) });
  expect(await screen.findByText('From the agency’s records')).toBeTruthy();
  expect(screen.queryByText('Account feed')).toBeNull();
});

test('whoever has one record is not asked for which', async () => {
  drawAt('/my', [amari]);
  await screen.findByRole('heading', { level: 1, name: 'Hello, R. Amari' });
  expect(screen.queryByRole('navigation', { name: 'Your records' })).toBeNull();
});

test('the record of somebody else is as one that does not exist', async () => {
  drawAt('/my?record=t9', [amari, bakery]);
  await screen.findByRole('heading', { level: 1, name: 'There is nothing here for you' });
  expect(document.body.textContent).not.toContain('Amari');
});

test('a part of the page that is not for the person says so in its place, under the one title', async () => {
  drawAt('/my', [amari]);
  await screen.findByRole('heading', { level: 1, name: 'Hello, R. Amari' });
  const letters = await screen.findByRole('region', { name: 'Letters' });
  await within(letters).findByText('This part is not here, or it is not for you to see.');
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getAllByRole('main')).toHaveLength(1);
});

const summaryDue = {
  kind: 'taxpayer-summary',
  dueDay: '2026-04-28',
  clock: { deadlineId: 'c1', kind: 'taxpayer-summary', dueDay: '2026-04-28', steps: [] },
};
const session = { kind: 'come-to-session', startsAt: '2026-05-12T13:00:00.000Z' };
const mediationOf = (standing: string, duties: readonly object[]) => ({
  requests: [
    {
      requestId: 'q1',
      receivedDay: '2026-03-02',
      state: 'answered',
      standings: [{ supportRequestId: 's1', appealId: 'a1', standing, reasons: [], duties }],
    },
  ],
});

/** What the page says that we need, once it says it. */
async function needsWith(mediations: object, language: 'en' | 'es' = 'en') {
  stubAnswers({
    'GET /api/session': { businessDay: '2026-04-20' },
    'GET /api/taxpayers/own': { taxpayers: [amari] },
    'GET /api/installment-agreements/taxpayers/t1/requests': requests([]),
    'GET /api/mediation/taxpayers/t1/requests': { ...mediations },
  });
  const words = language === 'en' ? mergeWords(mediation, myWords) : mergeWords(mediationEs, myWordsEs);
  draw(<HomePage />, { at: '/my', audience: 'taxpayer', words, language });
  const name = language === 'en' ? 'What we need from you' : 'Qué necesitamos de usted';
  return within(await screen.findByRole('region', { name }));
}

test('what a running mediation waits for is told first, with its day and the way to it', async () => {
  const needs = await needsWith(mediationOf('in-mediation', [summaryDue, session]));
  const items = await needs.findAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Send your summary, and tell us who comes with you\. April 28, 2026.*8 days/),
    expect.stringMatching(/^Come to the mediation session\. .*May 12, 2026/),
  ]);
  expect(needs.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/my/mediations/s1',
    '/my/mediations/s1',
  ]);
  expect(needs.queryByText('Nothing to do now.')).toBeNull();
});

test('details that were asked for are told with their day, in Spanish too', async () => {
  const details = { kind: 'supply-details', dueDay: '2026-04-28' };
  const needs = await needsWith(mediationOf('details-needed', [details]), 'es');
  const item = await needs.findByRole('listitem');
  expect(item.textContent).toMatch(/^Envíenos los detalles que le pedimos\. .*28 de abril de 2026/);
  expect(needs.queryByRole('link')).toBeNull();
});

test('that nothing is to be done is said once it is known, and not where mediations could not be read', async () => {
  const none = await needsWith(mediationOf('under-review', []));
  expect(await none.findByText('Nothing to do now.')).toBeTruthy();
  cleanup();
  const unread = await needsWith({ status: 500, body: { title: 'fault', status: 500, code: 'fault' } });
  expect(await unread.findByText(/We could not look whether a mediation waits for you/)).toBeTruthy();
  expect(unread.queryByText('Nothing to do now.')).toBeNull();
});
