import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { words as caseworkEs } from '#capabilities/casework/words/es.ts';
import { day } from '#kernel/calendar/day.ts';
import { axeFaults } from '#ui/testing/axe-faults.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { SupportRequestView } from '../api/support-request-view.contract.ts';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
import { OwnMediation } from './own-mediation-page.tsx';
import { OwnRequests } from './own-requests.tsx';
import { sampleSupportRequest } from './sample-support-request.ts';

afterEach(() => vi.restoreAllMocks());

const participant = { side: 'appeals', decides: false, outsideAgency: false };
const call = {
  onDay: '2026-03-18',
  conductedBy: 'pam-analyst',
  attended: [],
  issues: ['house'],
  sessionDays: ['2026-05-11'],
  participants: [
    { ...participant, name: 'G. Whitlock', capacity: 'Team manager', decides: true },
    { ...participant, name: 'M. Duarte', capacity: 'Counsel', part: 'counsel' },
  ],
};
const { review: _review, appealId: _appeal, ...outside } = sampleSupportRequest;
const viewOf = (joint: object = {}, changed: object = {}) =>
  ({
    ...outside,
    state: 'assigned',
    joint: { ...outside.joint, call, ...joint },
    moves: [{ event: 'withdraw-by-taxpayer', allowed: true }],
    paperMoves: [{ event: 'put-paper', allowed: true }],
    ...changed,
  }) as unknown as SupportRequestView;

const show = (view: SupportRequestView, language: 'en' | 'es' = 'en') =>
  draw(<OwnMediation view={view} today={day('2026-04-01')} />, {
    language,
    words: language === 'en' ? { ...casework, ...en } : { ...caseworkEs, ...es },
    audience: 'taxpayer',
  });

test('[PAMX-034] the taxpayer reads on the own page that Counsel takes part, and that a talk was preparation', async () => {
  const preparations = [{ onDay: '2026-04-01', part: 'counsel', standing: 'no-breach' }];
  const { container } = show(viewOf({ preparations }));
  expect(screen.getByText('M. Duarte, Counsel')).toBeDefined();
  expect(screen.getByText(/^Counsel on .*: no breach\.$/)).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Open the appeal' })).toBeNull();
  expect(await axeFaults(container)).toEqual([]);
});

test('after the session the taxpayer reads what came of each issue, in Spanish too', () => {
  const issues = [
    { issue: 'house', agreed: true },
    { issue: 'car', agreed: false },
    { issue: 'boat', agreed: 'unknown' },
  ];
  show(viewOf({ concluded: { onDay: '2026-05-12', issues } }));
  for (const line of ['house: agreed', 'car: not agreed', 'boat: not known'])
    expect(screen.getByText(line)).toBeDefined();
  show(viewOf({ concluded: { onDay: '2026-05-12', issues } }), 'es');
  expect(screen.getByText('house: hay acuerdo')).toBeDefined();
});

test('what is due is told with its day, the summary in the taxpayer’s own words', () => {
  const clock = { deadlineId: 'c1', dueDay: '2026-04-28', steps: [] };
  const clocks = [
    { ...clock, kind: 'taxpayer-summary' },
    { ...clock, deadlineId: 'c2', kind: 'find-mediator' },
  ];
  const session = { startsAt: '2026-05-12T13:00:00.000Z', day: '2026-05-12', place: 'Columbus' };
  show(viewOf({ session }, { clocks }));
  expect(screen.getByText('Mediation day: May 12, 2026. You may stop at any time.')).toBeDefined();
  expect(screen.getByText('Your summary and who comes with you')).toBeDefined();
  expect(screen.queryByText('Find a mediator')).toBeNull();
});

test('the page is there in Spanish, and its help leads to no page of employees', async () => {
  show(viewOf(), 'es');
  expect(screen.getByText('M. Duarte, Counsel')).toBeDefined();
  await userEvent.click(
    screen.getByRole('button', { name: String(es['taxpayer-event.support-request.withdraw-by-taxpayer']) }),
  );
  const links = within(screen.getByRole('dialog')).queryAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([]);
});

test('[PAMX-022] without a co-mediator no cost is shown to the taxpayer; with one it is the taxpayer’s', () => {
  show(viewOf());
  expect(document.body.textContent).not.toMatch(/cost|pays/i);
  const coMediator = {
    ...outside.joint.coMediator,
    standing: 'agreed',
    name: 'J. Aldous',
    cost: { paidBy: 'taxpayer' },
  };
  show(viewOf({ coMediator }));
  expect(screen.getByText('You pay the co-mediator. The mediator costs nothing.')).toBeDefined();
});

test('[PAMX-037] the taxpayer puts in a withdrawal and withdraws by it', async () => {
  const paper = { documentId: 'd1', kind: 'withdrawal-statement', title: 'My withdrawal', audience: 'both' };
  const given = { ...paper, side: 'taxpayer', isConfidential: true, givenAt: '2026-04-10T16:00:00.000Z' };
  const calls = stubAnswers({
    'POST /api/mediation/support-requests/s1/put-paper': given,
    'POST /api/mediation/support-requests/s1/withdraw-by-taxpayer': {},
  });
  show(viewOf());
  await userEvent.click(screen.getByRole('button', { name: 'Put in a document' }));
  const putting = within(screen.getByRole('dialog'));
  await userEvent.selectOptions(putting.getByLabelText('Kind of document'), 'Withdrawal');
  await userEvent.type(putting.getByLabelText('Title'), 'My withdrawal');
  await userEvent.click(putting.getByRole('radio', { name: 'Both sides and the mediator' }));
  const file = new File(['I withdraw.'], 'withdrawal.txt', { type: 'text/plain' });
  await userEvent.upload(putting.getByLabelText(/^File/), file);
  await userEvent.click(putting.getByRole('button', { name: 'Put in a document' }));
  const sent = (step: string) => calls.find(({ path }) => path.endsWith(step));
  await vi.waitFor(() => expect(sent('put-paper')).toBeDefined());
  expect(sent('put-paper')?.body).toMatchObject({
    kind: 'withdrawal-statement',
    audience: 'both',
    document: { mediaType: 'text/plain', base64: btoa('I withdraw.') },
  });
  const by = { role: 'taxpayer' };
  show(viewOf({}, { papers: [{ ...given, by }] }));
  const withdraw = String(en['taxpayer-event.support-request.withdraw-by-taxpayer']);
  await userEvent.click(screen.getByRole('button', { name: withdraw }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: 'My withdrawal' }));
  await userEvent.click(dialog.getByRole('button', { name: withdraw }));
  await vi.waitFor(() => expect(sent('withdraw-by-taxpayer')).toBeDefined());
  expect(sent('withdraw-by-taxpayer')?.body).toMatchObject({ documentId: 'd1' });
});

test('what goes on is reached from where the requests stand; what is not told yet is not', async () => {
  const standing = { appealId: 'a1', reasons: [], duties: [] };
  const request = {
    requestId: 'q1',
    receivedDay: '2026-03-02',
    state: 'answered',
    standings: [
      { ...standing, supportRequestId: 's1', standing: 'in-mediation' },
      { ...standing, supportRequestId: 's2', standing: 'under-review' },
    ],
  };
  stubAnswers({ 'GET /api/mediation/taxpayers/t1/requests': { requests: [request] } });
  draw(<OwnRequests taxpayerId="t1" />, { words: en, audience: 'taxpayer' });
  const link = await screen.findByRole('link', { name: 'See the mediation' });
  expect(link.getAttribute('href')).toBe('/my/mediations/s1');
});
