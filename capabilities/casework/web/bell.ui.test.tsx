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
  await userEvent.click(await screen.findByRole('button', { name: '1 new task since you last looked' }));
  const link = screen.getByRole('link', { name: 'Doyle Trucking LLC' });
  expect(link.getAttribute('href')).toBe('/requests/r1');
  stubAnswers({ [path]: queueOf([lateCode, missingParts]) });
  show('p1');
  await userEvent.click(await screen.findByRole('button', { name: '1 new task since you last looked' }));
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['P. Doyle']);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('link')).toBeNull();
  show('p2');
  expect(await screen.findByRole('button', { name: '2 new tasks since you last looked' })).toBeDefined();
});

test('where nothing is new, it says so', async () => {
  stubAnswers({ [path]: queueOf([]) });
  show('p1');
  await userEvent.click(await screen.findByRole('button', { name: '0 new tasks since you last looked' }));
  expect(screen.getByText('Nothing is new since you last looked.')).toBeDefined();
});
