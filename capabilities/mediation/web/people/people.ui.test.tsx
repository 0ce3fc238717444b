import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { axeFaults } from '#ui/testing/axe-faults.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { CoMediationView } from '../../api/co-mediation-view.contract.ts';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { words as en } from '../../words/en.ts';
import { OwnMediationsPage } from './own-mediations-page.tsx';
import { PeopleSection } from './people-section.tsx';

afterEach(() => vi.restoreAllMocks());

const lacking = {
  test: 'consent-to-disclose-signed',
  holds: false as const,
  law: { cite: 'IRM Exhibit 8.26.9-4' },
  cure: { act: 'obtain-consent' },
};
const invited = {
  coMediationId: 'c1',
  supportRequestId: 's1',
  taxpayerId: 't1',
  personId: 'p1',
  state: 'invited',
  invitedDay: '2026-03-18',
  waivedBy: [],
  findings: [lacking],
  moves: [{ event: 'state-conflicts', allowed: true }],
} as unknown as CoMediationView;

const coMediator = {
  standing: 'agreed',
  name: 'J. Aldous',
  chosenByTaxpayer: true,
  agreedByManager: true,
  trained: true,
  cost: { paidBy: 'taxpayer' },
};
const nobody = {
  standing: 'not-requested',
  chosenByTaxpayer: false,
  agreedByManager: false,
  trained: 'unknown',
};

function show(joint: object, others: object = {}) {
  const view = { taxpayerId: 't1', supportRequestId: 's1', joint, peopleMoves: [], ...others };
  return draw(<PeopleSection view={view as unknown as SupportRequestView} />, { words: en });
}

test('[PAMX-022] a cost stands on the page only with a co-mediator', () => {
  const preparations = [{ onDay: '2026-04-01', part: 'counsel', standing: 'no-breach' }];
  const { unmount } = show({ coMediator: nobody, preparations });
  expect(screen.getByText('Counsel on Wed, Apr 1, 2026: no breach.')).toBeDefined();
  expect(screen.queryByText('Cost')).toBeNull();
  unmount();
  show({ coMediator });
  expect(screen.getByText('The taxpayer pays the co-mediator. The mediator costs nothing.')).toBeDefined();
  expect(screen.getByText('J. Aldous, chosen by both sides')).toBeDefined();
});

test('without a co-mediator, a warning or a step there is nothing to see', () => {
  const { container } = show({ coMediator: nobody });
  expect(container.querySelector('h2')).toBeNull();
});

test('what bars a co-mediator stands with the paragraph and its cure, and the button is the server’s', async () => {
  show(
    { coMediator },
    { coMediation: { ...invited, moves: [{ event: 'admit-co-mediator', allowed: true }] } },
  );
  expect(screen.getByText(/consent to disclose is not there/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Let the co-mediator in' }));
  expect(screen.getByRole('dialog', { name: 'Let the co-mediator in' })).toBeDefined();
  await userEvent.click(screen.getByText('Help with this step'));
  const guide = screen.getByRole('link', { name: 'User guide' });
  expect(guide.getAttribute('href')).toBe('/mediations/guide#step-admit-co-mediator');
});

test('a co-mediator reads what is lacking, and gives the statement', async () => {
  stubAnswers({ 'GET /api/mediation/co-mediations': { coMediations: [invited] } });
  const { container } = draw(<OwnMediationsPage />, { words: en });
  expect(await screen.findByText('Invited Wed, Mar 18, 2026: Invited')).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Open the mediation' })).toBeNull();
  expect(await axeFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Give your statement' }));
  expect(screen.getByLabelText('None, official, financial or personal')).toBeDefined();
  expect(screen.getByLabelText(/I promise to represent nobody/)).toBeDefined();
});

const disclosed = {
  ...invited,
  state: 'stated',
  statement: { onDay: '2026-03-18', conflict: 'disclosed', told: 'I once sold a house nearby.' },
  moves: [{ event: 'waive-conflict', allowed: true }],
};

test('[PAMX-025] a taxpayer waives with one button; an employee says whose waiver it is and attaches the paper', async () => {
  const path = 'POST /api/mediation/support-requests/s1/co-mediator/waive-conflict';
  const calls = stubAnswers({ [path]: disclosed });
  const view = { taxpayerId: 't1', supportRequestId: 's1', joint: { coMediator }, peopleMoves: [] };
  const props = { view: { ...view, coMediation: disclosed } as unknown as SupportRequestView };
  const { unmount } = draw(<PeopleSection {...props} />, { words: en, audience: 'taxpayer' });
  await userEvent.click(screen.getByRole('button', { name: 'Waive what was disclosed' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).queryByRole('radio')).toBeNull();
  expect(within(dialog).getByText('I once sold a house nearby.')).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Waive what was disclosed' }));
  await vi.waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).not.toHaveProperty('side');
  unmount();
  draw(<PeopleSection {...props} />, { words: en });
  await userEvent.click(screen.getByRole('button', { name: 'Waive what was disclosed' }));
  const form = screen.getByRole('dialog');
  await userEvent.click(within(form).getByRole('radio', { name: 'Taxpayer' }));
  const file = new File(['I waive it.'], 'waiver.txt', { type: 'text/plain' });
  await userEvent.upload(within(form).getByLabelText(/Paper that the taxpayer has signed/), file);
  await userEvent.click(within(form).getByRole('button', { name: 'Waive what was disclosed' }));
  await vi.waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]?.body).toMatchObject({ side: 'taxpayer', document: { mediaType: 'text/plain' } });
});
