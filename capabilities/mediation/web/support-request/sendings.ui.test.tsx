import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { words as en } from '../../words/en.ts';
import { StepDialog } from '../step/step-dialog.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { SendingsSection } from './sendings-section.tsx';

afterEach(() => vi.restoreAllMocks());

const words = { ...casework, ...en };
const by = { name: 'E. Sandoval', role: 'appeals-technical-employee' };
const sentAt = '2026-03-09T13:00:00.000Z';
const parcel = {
  sendingId: 'x1',
  sentTo: 'R. Amari, 418 Larch Street',
  documentIds: ['d1'],
  told: { way: 'parcel', carrier: 'Carrier One', trackingNumber: '1Z 999' },
  sentAt,
  by,
};
const look = {
  ...parcel,
  sendingId: 'x2',
  told: { way: 'second-look', sendingId: 'x1', looked: ['address', 'contents'], byAnother: true },
  by: { name: 'G. Whitlock', role: 'appeals-team-manager' },
};
const copy = { ...parcel, sendingId: 'x3', sentTo: 'appeals-team-manager', told: { way: 'copy' } };
const logs = ['log-sending', 'look-again'].map((event) => ({ event, allowed: true }));

const viewOf = (sendings: readonly unknown[], paperMoves: readonly unknown[] = logs) =>
  ({
    taxpayerId: 't1',
    supportRequestId: 's1',
    joint: {},
    papers: [{ documentId: 'd1', title: 'Appraisal' }],
    helpLinks: [],
    sendings,
    paperMoves,
  }) as unknown as SupportRequestView;

test('[PAMX-052] [PAMX-032] tracking, second looks and copies on record stand there with who made them', () => {
  draw(<SendingsSection view={viewOf([parcel, look, copy])} onDo={vi.fn<() => void>()} />, { words });
  const rows = screen.getAllByRole('row').map(({ textContent }) => textContent ?? '');
  expect(rows[1]).toContain('Parcel with Carrier One, tracking number 1Z 999');
  expect(rows[1]).toContain('Appraisal');
  expect(rows[2]).toContain('Second look by somebody else: address, contents');
  expect(rows[2]).toContain('G. Whitlock');
  expect(rows[3]).toContain('Copy on record');
  expect(rows[3]).toContain('Appeals team manager');
});

test('whoever may record nothing and sees nothing sent has no such section', () => {
  draw(<SendingsSection view={viewOf([], [])} onDo={vi.fn<() => void>()} />, { words });
  expect(screen.queryByRole('region', { name: 'What was sent' })).toBeNull();
});

test('[PAMX-052] a parcel is recorded with its papers and its tracking number', async () => {
  const calls = stubAnswers({ 'POST /api/mediation/support-requests/s1/log-sending': parcel });
  const scene = { view: viewOf([]), mediators: [] };
  draw(<StepDialog event="log-sending" scene={scene} onClose={vi.fn<() => void>()} />, { words });
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Sent to'), 'R. Amari');
  await userEvent.type(dialog.getByLabelText('Sent'), '03/09/2026');
  await userEvent.type(dialog.getByLabelText('Sent: time'), '9:00 a.m.');
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Appraisal' }));
  await userEvent.click(dialog.getByRole('radio', { name: 'Parcel' }));
  await userEvent.type(dialog.getByLabelText(/^Carrier/), 'Carrier One');
  await userEvent.type(dialog.getByLabelText(/^Tracking/), '1Z 999');
  await userEvent.click(dialog.getByRole('button', { name: 'Record a fax or a parcel' }));
  await vi.waitFor(() => expect(calls.find(({ method }) => method === 'POST')).toBeDefined());
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    sentTo: 'R. Amari',
    sentAt,
    documentIds: ['d1'],
    sending: { way: 'parcel', carrier: 'Carrier One', trackingNumber: '1Z 999' },
  });
});

test('[PAM-020] a question goes to the analyst by any title of the charts, and is read with the request', async () => {
  const calls = stubAnswers({
    'POST /api/mediation/support-requests/s1/ask-question': {},
    'GET /api/mediation/questions': {
      questions: [
        {
          questionId: 'q1',
          taxpayerId: 't1',
          supportRequestId: 's1',
          kind: 'idea',
          told: 'Offer calls in May.',
          sentTo: 'pam-analyst',
          askedAt: sentAt,
        },
      ],
    },
  });
  const scene = { view: viewOf([]), mediators: [] };
  draw(<StepDialog event="ask-question" scene={scene} onClose={vi.fn<() => void>()} />, { words });
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: 'Question' }));
  await userEvent.type(dialog.getByLabelText('What was said or written'), 'Is a call possible?');
  await userEvent.click(dialog.getByRole('radio', { name: 'Appeals Policy Analyst' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Ask or suggest' }));
  await vi.waitFor(() => expect(calls.find(({ method }) => method === 'POST')).toBeDefined());
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    kind: 'question',
    to: 'Appeals Policy Analyst',
  });
  draw(<QuestionsSection supportRequestId="s1" />, { words });
  expect((await screen.findByText('Offer calls in May.')).closest('li')?.textContent).toContain('Sent to:');
});

test('[PAM-169] the packet is offered to the representative whom the answer names, and to nobody else', async () => {
  const packet = 'POST /api/mediation/support-requests/s1/send-packet';
  const calls = stubAnswers({ [packet]: {} });
  const shown = (addressees: readonly unknown[]) => {
    const view = { ...viewOf([]), agreement: { addressees } } as unknown as SupportRequestView;
    const scene = { view, mediators: [] };
    draw(<StepDialog event="send-packet" scene={scene} onClose={vi.fn<() => void>()} />, { words });
    return within(screen.getByRole('dialog'));
  };
  const taxpayer = { addressee: 'taxpayer', name: 'R. Amari' };
  expect(shown([taxpayer]).queryByText(/^Representative who gets/)).toBeNull();
  const dialog = shown([taxpayer, { addressee: 'representative', name: 'Agent 2020' }]);
  expect(dialog.queryByRole('radio', { name: 'Agent 2019' })).toBeNull();
  await userEvent.type(dialog.getByLabelText(/^Day by which/), '03/26/2026');
  await userEvent.click(dialog.getByRole('radio', { name: 'Secure portal' }));
  for (const each of dialog.getAllByRole('checkbox')) await userEvent.click(each);
  await userEvent.click(dialog.getByRole('radio', { name: 'Agent 2020' }));
  const button = String(en['event.mediation-agreement.send-packet']);
  await userEvent.click(dialog.getByRole('button', { name: button }));
  await vi.waitFor(() => expect(calls.find(({ method }) => method === 'POST')).toBeDefined());
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    addressee: 'representative',
    representativeName: 'Agent 2020',
  });
});
