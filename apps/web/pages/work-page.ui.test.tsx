import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { lateCode, queueOf, sessionOf } from '#capabilities/casework/web/sample-queue.ts';
import { words } from '#capabilities/casework/words/en.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { ComposedWorkPage } from './work-page.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

async function askedBy(role: Parameters<typeof sessionOf>[0]): Promise<readonly string[]> {
  const calls = stubAnswers({
    'GET /api/session': sessionOf(role),
    'GET /api/casework/queue': queueOf([lateCode]),
    'GET /api/accounts/balances': { balances: [] },
  });
  draw(<ComposedWorkPage />, { words, at: '/work' });
  await screen.findByRole('link', { name: 'Doyle Trucking LLC' });
  return calls.map(({ path }) => path);
}

test('amounts are asked for whoever may see accounts, and for nobody else', async () => {
  expect(await askedBy('revenue-officer')).toContain('/api/accounts/balances');
  expect(await askedBy('appeals-technical-employee')).not.toContain('/api/accounts/balances');
});
