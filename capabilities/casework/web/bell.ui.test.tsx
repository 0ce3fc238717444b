import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { Bell } from './bell.tsx';
import { lateCode, missingParts, queueOf } from './sample-queue.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const path = 'GET /api/casework/queue';
const show = (personId: string) => draw(<Bell personId={personId} />, { words });

test('the bell counts what is new since one last looked, each person by oneself', async () => {
  stubAnswers({ [path]: queueOf([lateCode]) });
  show('p1');
  await userEvent.click(
    await screen.findByRole('button', { name: '1 new thing waits for you since you last looked' }),
  );
  const link = screen.getByRole('link', { name: 'Doyle Trucking LLC' });
  expect(link.getAttribute('href')).toBe('/requests/r1');
  stubAnswers({ [path]: queueOf([lateCode, missingParts]) });
  show('p1');
  await userEvent.click(
    await screen.findByRole('button', { name: '1 new thing waits for you since you last looked' }),
  );
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['P. Doyle']);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('link')).toBeNull();
  show('p2');
  expect(
    await screen.findByRole('button', { name: '2 new things wait for you since you last looked' }),
  ).toBeDefined();
});

test('where nothing is new, it says so', async () => {
  stubAnswers({ [path]: queueOf([]) });
  show('p1');
  await userEvent.click(
    await screen.findByRole('button', { name: '0 new things wait for you since you last looked' }),
  );
  expect(screen.getByText('Nothing is new since you last looked.')).toBeDefined();
});

test('what waits elsewhere counts as well, once where a task asks for it already', async () => {
  stubAnswers({ [path]: queueOf([lateCode]) });
  const also = [
    { key: 'm1 in-review', href: '/mediations/m1', name: 'L. Holt', what: 'Approved' },
    { key: 'r1', href: '/requests/r1', name: 'Doyle Trucking LLC', what: 'Pending' },
  ];
  draw(<Bell personId="p1" also={also} />, { words });
  await userEvent.click(
    await screen.findByRole('button', { name: '2 new things wait for you since you last looked' }),
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/requests/r1',
    '/mediations/m1',
  ]);
});

test('whoever has no queue hears of what waits elsewhere, and the queue is not asked', async () => {
  const calls = stubAnswers({});
  const also = [{ key: 'm1 held', href: '/mediations/m1', name: 'Mediation', what: 'Session held' }];
  draw(<Bell personId="p9" hasQueue={false} also={also} />, { words });
  await userEvent.click(
    await screen.findByRole('button', { name: '1 new thing waits for you since you last looked' }),
  );
  expect(screen.getByRole('link', { name: 'Mediation' })).toBeDefined();
  expect(calls).toEqual([]);
});
