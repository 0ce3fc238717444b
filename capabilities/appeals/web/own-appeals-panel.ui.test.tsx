import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Language } from '#kernel/decision/words.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
import { OwnAppealsPanel } from './own-appeals-panel.tsx';
import { sampleAppeal } from './sample-appeal.ts';

afterEach(() => vi.restoreAllMocks());

const { work: _work, ...own } = sampleAppeal;

function show(changed: object, language: Language = 'en') {
  stubAnswers({
    'GET /api/appeals/taxpayers/t1': { appeals: [{ ...own, moves: [], statutes: [], ...changed }] },
  });
  draw(<OwnAppealsPanel taxpayerId="t1" />, {
    words: language === 'en' ? en : es,
    language,
    audience: 'taxpayer',
  });
}

test('tells who has the appeal since when, in either language', async () => {
  show({});
  expect(await screen.findByText('You appealed the rejection of your offer')).toBeDefined();
  expect(screen.getByText('We received it February 2, 2026.')).toBeDefined();
  expect(screen.getByText(/^E\. Sandoval of Appeals Team 4 has it/)).toBeDefined();
  show({}, 'es');
  expect(await screen.findByText('Usted apeló el rechazo de su ofrecimiento')).toBeDefined();
});

test('[PAMX-055] a recovery penalty tells of the claim for refund and offers no days to count', async () => {
  const petition = { review: 'refund-claim', steps: [] };
  show({ kind: 'trust-fund-recovery-penalty', state: 'closed', outcome: 'sustained', petition });
  expect(await screen.findByText(/paying a part of it and claiming that part back/)).toBeDefined();
  expect(screen.queryByText(/Tax Court to look at it until/)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Why\?/ })).toBeNull();
});

test('[PAMX-054] a due process determination tells the last day to ask the Tax Court', async () => {
  const petition = { review: 'tax-court', lastDay: '2026-04-01', steps: [] };
  show({ kind: 'collection-due-process', state: 'closed', outcome: 'sustained', petition });
  expect(await screen.findByText(/until April 1, 2026/)).toBeDefined();
});

test('without an appeal there is nothing to see', () => {
  stubAnswers({ 'GET /api/appeals/taxpayers/t1': { appeals: [] } });
  const { container } = draw(<OwnAppealsPanel taxpayerId="t1" />, { words: en, audience: 'taxpayer' });
  expect(container.querySelector('h2')).toBeNull();
});
