import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { axeFaults } from '#ui/testing/axe-faults.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { words as en } from '../../words/en.ts';
import { sampleSupportRequest } from '../sample-support-request.ts';
import { StepDialog } from './step-dialog.tsx';

afterEach(() => vi.restoreAllMocks());

/** The dialog of a step, and what it sends. */
function open(event: string, changed: Partial<SupportRequestView> = {}) {
  const calls = stubAnswers({ [`POST /api/mediation/support-requests/s1/${event}`]: {} });
  const moves = [{ event, allowed: true }];
  const view = { ...sampleSupportRequest, moves, ...changed };
  draw(<StepDialog event={event} scene={{ view, mediators: [] }} onClose={vi.fn<() => void>()} />, {
    words: en,
  });
  const dialog = screen.getByRole('dialog');
  const sent = async () => {
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    return calls[0]?.body;
  };
  return { dialog, form: within(dialog), sent };
}

const { review } = sampleSupportRequest;
const executives = [{ personId: 'p1', name: 'A. Mbeki' }];
const withExecutive = {
  state: 'with-executive',
  review: { ...review, choices: { ...review?.choices, executives } },
} as unknown as Partial<SupportRequestView>;

test('what an executive answered is recorded under that name, with who it was and in which position', async () => {
  const { dialog, form, sent } = open('concur-as-executive', withExecutive);
  const words = 'Record the executive’s concurrence';
  expect(form.getByRole('heading', { name: words })).toBeDefined();
  expect(await axeFaults(dialog)).toEqual([]);
  await userEvent.click(form.getByRole('radio', { name: 'Director, Examination Appeals' }));
  await userEvent.click(form.getByRole('radio', { name: 'A. Mbeki' }));
  await userEvent.click(form.getByRole('button', { name: words }));
  expect(await sent()).toMatchObject({ position: 'director-examination-appeals', executiveId: 'p1' });
});

test('an executive concurs in the own name and is not asked who it was', async () => {
  const moves = ['concur-as-executive', 'accept-as-executive'].map((event) => ({ event, allowed: true }));
  const { form, sent } = open('concur-as-executive', { ...withExecutive, moves });
  expect(form.queryByRole('radio', { name: 'A. Mbeki' })).toBeNull();
  await userEvent.click(form.getByRole('radio', { name: 'Director, Collection Appeals' }));
  await userEvent.click(form.getByRole('button', { name: 'Concur in the denial' }));
  expect(await sent()).not.toHaveProperty('executiveId');
});

test('a package is sent on to another executive with the reason', async () => {
  const { form, sent } = open('send-package', withExecutive);
  await userEvent.click(form.getByRole('checkbox', { name: 'The written request' }));
  await userEvent.click(form.getByRole('checkbox', { name: 'The draft letter' }));
  await userEvent.click(form.getByRole('radio', { name: 'Director, Examination Appeals' }));
  await userEvent.type(form.getByLabelText(/^Reason/), 'The line of the area director leads there.');
  await userEvent.click(form.getByRole('button', { name: 'Send the package to the executive' }));
  expect(await sent()).toMatchObject({
    documents: ['request', 'draft-letter'],
    toExecutive: 'director-examination-appeals',
    because: 'The line of the area director leads there.',
  });
});

test('the mark of the pilot asks which way and why, and sends nothing without the reason', async () => {
  const { dialog, form, sent } = open('mark-pilot', { state: 'call-held' });
  expect(await axeFaults(dialog)).toEqual([]);
  const send = form.getByRole('button', { name: 'Mark as a case of the pilot' });
  await userEvent.click(form.getByRole('radio', { name: 'No' }));
  await userEvent.click(send);
  await userEvent.type(form.getByLabelText('Reason'), 'Entered by mistake.');
  await userEvent.click(send);
  expect(await sent()).toMatchObject({ inPilot: false, because: 'Entered by mistake.' });
});
