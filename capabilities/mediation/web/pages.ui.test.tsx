import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { axeFaults } from '#ui/testing/axe-faults.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { MediationRequestView } from '../api/mediation-request-view.contract.ts';
import { words } from '../words/en.ts';
import { DeskPage } from './desk-page.tsx';
import { FiguresPage } from './figures-page.tsx';
import { MailingsPage } from './mailings-page.tsx';
import { MediationRequestPage } from './mediation-request-page.tsx';
import { ReceiveRequestPage } from './receive-request-page.tsx';
import { RequestsPanel } from './requests-panel.tsx';

afterEach(() => vi.restoreAllMocks());

const row = {
  supportRequestId: 's1',
  taxpayerId: 't1',
  taxpayerName: 'R. Amari',
  requestId: 'r1',
  state: 'open',
  work: 'offer-in-compromise',
  receivedDay: '2026-03-02',
  days: 7,
  yours: ['hold-discussion'],
  nextDue: { kind: 'answer-request', dueDay: '2026-03-16', isLate: false },
};
const waiting = {
  requestId: 'r2',
  taxpayerId: 't2',
  taxpayerName: 'K. Doyle',
  state: 'received',
  initiator: 'taxpayer',
  receivedDay: '2026-03-05',
  yours: ['mail-request', 'enter-mediation-in'],
  nextDue: { kind: 'mail-program', dueDay: '2026-03-04', isLate: true },
};
const { taxpayerName: _name, ...nameless } = row;

test('the desk says what waits and what is late, written requests first, each by the name of its taxpayer', async () => {
  stubAnswers({ 'GET /api/mediation/desk': { requests: [waiting], rows: [row] } });
  const { container } = draw(<DeskPage links={[]} />, { words });
  expect(await screen.findByText('2 requests wait for you. 1 is late.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'K. Doyle' }).getAttribute('href')).toBe('/mediation-requests/r2');
  expect(screen.getByRole('link', { name: 'R. Amari' }).getAttribute('href')).toBe('/mediations/s1');
  expect(screen.getByText('E-mail it to the program')).toBeDefined();
  expect(await axeFaults(container)).toEqual([]);
});

test('behind the wall a row is told by what it is about, and an empty desk says how one gets there', async () => {
  stubAnswers({ 'GET /api/mediation/desk': { requests: [], rows: [nameless] } });
  draw(<DeskPage links={[]} />, { words });
  expect(await screen.findByRole('link', { name: 'Mediation request: offer in compromise' })).toBeDefined();
  stubAnswers({ 'GET /api/mediation/desk': { requests: [], rows: [] } });
  draw(<DeskPage links={[]} />, { words });
  expect(await screen.findByText(/No support request is open here/)).toBeDefined();
});

const request = {
  requestId: 'r1',
  taxpayerId: 't1',
  taxpayerName: 'R. Amari',
  state: 'received',
  initiator: 'taxpayer',
  appealIds: ['a1', 'a2'],
  channel: 'mail',
  told: 'I ask for mediation about the value of my house.',
  inWriting: true,
  receivedDay: '2026-03-02',
  loggedDay: '2026-03-02',
  standings: [],
  issueKinds: [],
  appealsWithout: ['a1', 'a2'],
  mailings: [],
  deadlines: [],
  entering: [
    { event: 'enter-mediation-in', allowed: true, appealIds: ['a1'] },
    { event: 'log-request', allowed: true, appealIds: ['a2'] },
  ],
  moves: [{ event: 'mail-request', allowed: true }],
} as unknown as MediationRequestView;
const appeals = [
  { value: 'a1', text: 'Offer in compromise, Feb 2' },
  { value: 'a2', text: 'Due process hearing, Feb 3' },
];
const showRequest = (changed: Partial<MediationRequestView> = {}) =>
  draw(
    <MediationRequestPage request={{ ...request, ...changed }} today={day('2026-03-09')} appeals={appeals} />,
    { words },
  );
const buttons = () =>
  within(screen.getByRole('region', { name: 'What can be done next' }))
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);

test('a written request offers what the server allows this person, in the order of the charts, and MI only where it is meant for', async () => {
  const { container } = showRequest();
  expect(buttons()).toEqual(['E-mail it to the program', 'Enter MI', 'Log without MI']);
  expect(await axeFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Enter MI' }));
  const dialog = screen.getByRole('dialog');
  const offered = within(dialog).queryAllByRole('radio').length > 0 ? 'radio' : 'option';
  const names = within(dialog)
    .getAllByRole(offered)
    .map((one) => one.textContent ?? '');
  expect(dialog.textContent).toContain('Offer in compromise, Feb 2');
  expect(names.join()).not.toContain('Due process hearing, Feb 3');
});

test('whoever may enter nothing sees no button for it; one who is barred reads why', () => {
  showRequest({ entering: [], moves: [] });
  expect(buttons()).toEqual([]);
  const findings = [
    { test: 'offer-outside-hearing', holds: false, law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.2(5)' } },
  ] as unknown as NonNullable<MediationRequestView['moves'][number]['refusal']>['findings'];
  const refusal = {
    code: 'decision-must-allow-this-event',
    event: 'enter-mediation-in',
    from: 'none',
    findings,
  };
  showRequest({
    moves: [],
    entering: [{ event: 'enter-mediation-in', allowed: false, appealIds: ['a2'], refusal }],
  });
  const [barred] = screen.getAllByRole('button', { name: 'Enter MI' });
  expect(barred?.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(/^Not possible now: /).textContent).toContain('hearing');
});

test('the outbox shows each message in words: from whom, to whom, and that it is kept here', async () => {
  const mailing = {
    mailingId: 'm1',
    kind: 'tentative-denial',
    subjectId: 's1',
    taxpayerId: 't1',
    subjectKind: 'support-request',
    sender: 'G. Whitlock',
    recipients: ['*AP ADR PMO', 'appeals-technical-employee'],
    queuedAt: '2026-03-04T15:00:00.000Z',
    sentAt: '2026-03-04T15:00:01.000Z',
    outcome: 'kept',
    title: 'mediation.mail.tentative-denial',
    told: 'premature',
    documentIds: ['d1'],
  };
  stubAnswers({ 'GET /api/mediation/mailings': { mailings: [mailing] } });
  const { container } = draw(<MailingsPage />, {
    words: { ...words, 'role.appeals-technical-employee': 'Appeals technical employee' },
  });
  expect(await screen.findByText('Tentative denial')).toBeDefined();
  expect(screen.getByText(/To: \*AP ADR PMO, Appeals technical employee/)).toBeDefined();
  expect(screen.getByText(/^G\. Whitlock considers denying support request s1/)).toBeDefined();
  expect(screen.getByText(/premature/)).toBeDefined();
  const linkTo = (name: string) => screen.getByText(name).getAttribute('href');
  expect([linkTo('Open the request'), linkTo('Attachment 1')]).toEqual([
    '/mediations/s1',
    '/api/mediation/papers/d1',
  ]);
  expect(await axeFaults(container)).toEqual([]);
});

test('the figures count non-concurrences by level and say what is not known of a row', async () => {
  const figures = {
    received: 3,
    receivedFromAppeals: 0,
    withoutSupportRequest: 0,
    accepted: 3,
    denialsProposed: 3,
    nonConcurrences: 3,
    nonConcurrencesOfAreaDirector: 2,
    nonConcurrencesOfExecutive: 1,
    denied: 0,
    withdrawnByTaxpayer: 0,
    withdrawnByAppeals: 0,
    agreed: 0,
    partiallyAgreed: 0,
    unagreed: 0,
    lateNotices: 0,
  };
  const reported = {
    supportRequestId: 's1',
    taxpayerId: 't1',
    work: 'offer-in-compromise',
    initiator: 'unknown',
    entered: 'mediation-in',
    state: 'open',
    receivedDay: '2026-03-02',
    grounds: [],
    nonConcurredBy: [],
    minutes: 0,
    inMediation: 7,
  };
  const stages = [
    { stage: 'answer', requests: 3, medianDays: 7 },
    { stage: 'call', requests: 0 },
  ];
  stubAnswers({ 'GET /api/mediation/report': { figures, stages, rows: [reported] } });
  const { container } = draw(<FiguresPage />, { words });
  const director = (await screen.findByText('Denials in which the area director did not concur')).closest(
    'tr',
  );
  expect(director?.textContent).toMatch(/2$/);
  expect(
    screen.getByText('Denials in which the executive did not concur').closest('tr')?.textContent,
  ).toMatch(/1$/);
  expect(screen.getByText('Unknown')).toBeDefined();
  const stageRow = (name: string) => screen.getByText(name).closest('tr')?.textContent;
  expect(stageRow('From receipt to the answer')).toMatch(/37$/);
  expect(stageRow('From approval to the call')).toMatch(/0Not enough requests$/);
  expect(await axeFaults(container)).toEqual([]);
});

test('how a request begins is offered as the server allows it, and each way has its own form', async () => {
  stubAnswers({
    'GET /api/mediation/taxpayers/t1/requests': {
      requests: [],
      moves: [{ event: 'propose-mediation', allowed: true }],
    },
  });
  draw(<RequestsPanel taxpayerId="t1" />, { words });
  const link = await screen.findByRole('link', { name: 'Propose mediation' });
  expect(link.getAttribute('href')).toBe('/taxpayers/t1/mediation/new?by=propose-mediation');
  expect(screen.queryByRole('link', { name: 'Receive a request for mediation' })).toBeNull();
  const { container } = draw(
    <ReceiveRequestPage taxpayerId="t1" taxpayerName="R. Amari" appeals={appeals} />,
    { words, at: '/taxpayers/t1/mediation/new?by=propose-mediation' },
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Propose mediation' })).toBeDefined();
  expect(await axeFaults(container)).toEqual([]);
});
