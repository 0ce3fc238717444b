import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words as en } from '../words/en.ts';
import { FilePanel } from './file-panel.tsx';

afterEach(() => vi.restoreAllMocks());

const report = {
  documentId: 'd1',
  supportRequestId: 's1',
  kind: 'mediators-report',
  title: 'Report',
  isConfidential: false,
  givenAt: '2026-05-12T21:00:00.000Z',
};
const summary = {
  ...report,
  documentId: 'd2',
  kind: 'discussion-summary',
  title: 'Our position',
  isConfidential: true,
};

test('[PAMX-035] the file of the appeal is searched by words; what is confidential is marked for who may find it', async () => {
  const path = 'GET /api/mediation/appeal-files/a1';
  const calls = stubAnswers({
    [path]: ({ search }) => ({ taxpayerId: 't1', papers: search === '' ? [report] : [summary] }),
  });
  draw(<FilePanel appealId="a1" />, { words: en });
  expect(await screen.findByText('Report')).toBeDefined();
  expect(screen.queryByText('Confidential to the mediation')).toBeNull();
  await userEvent.type(screen.getByLabelText('Words in the title or text'), 'position');
  await userEvent.click(screen.getByRole('button', { name: 'Search the file' }));
  expect((await screen.findByText('Our position')).closest('li')?.textContent).toContain(
    'Confidential to the mediation',
  );
  expect(calls.at(-1)?.search).toBe('?words=position');
});
