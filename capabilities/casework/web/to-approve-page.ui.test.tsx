import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { placeInWalk } from '#ui/page/walk.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { approval, queueOf } from './sample-queue.ts';
import { ToApprovePage } from './to-approve-page.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const show = () => draw(<ToApprovePage />, { words, at: '/to-approve' });

test('asks for approvals alone, counts them and leads to their page', async () => {
  const calls = stubAnswers({ 'GET /api/casework/queue': queueOf([approval]) });
  show();
  expect(await screen.findByText(/^1 agreement waits for your approval\. First: Due today\./)).toBeDefined();
  expect(new URLSearchParams(calls[0]?.search).get('kind')).toBe('approve-agreement');
  const row = await screen.findByRole('link', { name: 'Doyle Trucking LLC' });
  expect(row.getAttribute('href')).toBe('/requests/r1/approve');
  expect(placeInWalk('/requests/r1/approve')).toMatchObject({ place: 1, count: 1, listName: 'To approve' });
});

test('a band without approvals offers all of them again', async () => {
  stubAnswers({ 'GET /api/casework/queue': queueOf([approval]) });
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Late\s*\d/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Show everything that waits' }));
  expect(await screen.findByRole('link', { name: 'Doyle Trucking LLC' })).toBeDefined();
});

test('nothing to approve says how something gets here', async () => {
  stubAnswers({ 'GET /api/casework/queue': queueOf([]) });
  show();
  expect(await screen.findByText('Nothing waits for your approval.')).toBeDefined();
  expect(screen.getByText(/^An agreement comes here when/)).toBeDefined();
});
