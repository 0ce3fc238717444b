import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
import { CommentsPage } from './comments-page.tsx';
import { PublicRulesPage } from './public-rules-page.tsx';

afterEach(() => vi.restoreAllMocks());

const memorandum = {
  documentId: 'ap-08-1125-0028',
  title: 'Procedure updates for IRM 8.26.9',
  controlNumber: 'AP-08-1125-0028',
  standing: 'in-force',
  effectiveDay: '2025-11-24',
  publishedAt: 'www.irs.gov',
};

test.each([
  ['en', en, 'Number AP-08-1125-0028', 'In force since November 24, 2025. Published at www.irs.gov.'],
  ['es', es, 'Número AP-08-1125-0028', 'Rige desde el 24 de noviembre de 2025. Publicado en www.irs.gov.'],
] as const)(
  '[PAM-016] the rules that apply list the memorandum as a public document, in %s',
  async (language, words, number, days) => {
    stubAnswers({ 'GET /api/program/public-guidance': { documents: [memorandum] } });
    draw(<PublicRulesPage />, { words, language, audience: 'taxpayer' });
    expect(await screen.findByText(number)).toBeDefined();
    expect(screen.getByText(days)).toBeDefined();
  },
);

const comment = {
  commentId: 'c1',
  pilot: 'announcement-2025-06',
  receivedDay: '2026-03-02',
  channel: 'e-mail',
  told: 'The reasons help.',
  loggedByName: 'B. Castellan',
  loggedAt: '2026-03-04T14:00:00.000Z',
};

test('comments are read with their day and pilot; only the program office has a form for them', async () => {
  stubAnswers({ 'GET /api/program/comments': { comments: [comment], mayLog: false } });
  draw(<CommentsPage />, { words: en });
  expect(await screen.findByText('1 comment has been logged.')).toBeDefined();
  expect(screen.getByRole('row', { name: /03\/02\/2026 Announcement 2025-06/ })).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'Log a comment' })).toBeNull();
  const calls = stubAnswers({
    'GET /api/program/comments': { comments: [], mayLog: true },
    'POST /api/program/comments': comment,
  });
  draw(<CommentsPage />, { words: en });
  await userEvent.click(await screen.findByRole('radio', { name: 'Announcement 2025-06' }));
  await userEvent.type(screen.getByLabelText('Received'), '03/02/2026');
  await userEvent.click(screen.getByRole('radio', { name: 'E-mail' }));
  await userEvent.type(screen.getByLabelText('What they say'), 'The reasons help.');
  await userEvent.click(screen.getByRole('button', { name: 'Log a comment' }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ receivedDay: '2026-03-02' });
});
