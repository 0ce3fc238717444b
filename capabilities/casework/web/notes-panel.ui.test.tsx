import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { faultAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { NotesPanel } from './notes-panel.tsx';

afterEach(() => vi.restoreAllMocks());

const listPath = 'GET /api/casework/taxpayers/t1/notes';
const addPath = 'POST /api/casework/taxpayers/t1/add-note';
const note = {
  taxpayerId: 't1',
  noteId: 'n1',
  state: 'written',
  text: 'Pays on the 5th.',
  writtenDay: '2023-04-03',
  writtenAt: '2023-04-03T13:12:00.000Z',
  by: { personId: 'p1', name: 'M. Reyes', role: 'revenue-officer' },
  moves: [{ event: 'correct-note', allowed: true }],
};
const corrected = { ...note, noteId: 'n0', state: 'corrected', correctedById: 'n1', moves: [] };
const show = () => draw(<NotesPanel taxpayerId="t1" />, { words });

test('a corrected note stays, says so, and cannot be corrected again', async () => {
  stubAnswers({ [listPath]: { notes: [{ ...note, correctsId: 'n0' }, corrected] } });
  show();
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first?.textContent).toContain('Corrects an earlier note');
  expect(second?.textContent).toContain('Corrected by a later note');
  expect(within(second as HTMLElement).queryByText(/^Correct the note/)).toBeNull();
});

test('a note that is saved leaves a blank form; one that is not keeps its words', async () => {
  const calls = stubAnswers({ [listPath]: { notes: [] }, [addPath]: note });
  const { unmount } = show();
  await userEvent.click(await screen.findByText('Write a note'));
  await userEvent.click(screen.getByRole('button', { name: 'Write note' }));
  expect(screen.getByRole('link', { name: 'Enter the note.' })).toBeDefined();
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Pays on the 5th.');
  await userEvent.click(screen.getByRole('button', { name: 'Write note' }));
  expect(await screen.findByText('The note was saved.')).toBeDefined();
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ text: 'Pays on the 5th.' });
  unmount();
  stubAnswers({ [listPath]: { notes: [] }, [addPath]: faultAnswer });
  show();
  await userEvent.click(await screen.findByText('Write a note'));
  const field = screen.getByRole('textbox', { name: 'Note' });
  await userEvent.type(field, 'Pays.');
  await userEvent.click(screen.getByRole('button', { name: 'Write note' }));
  expect(await screen.findByText('This was not saved. Nothing changed.')).toBeDefined();
  expect((field as HTMLTextAreaElement).value).toBe('Pays.');
});

test('a note that is not saved yet is there again for whoever goes on and comes back', async () => {
  stubAnswers({ [listPath]: { notes: [] } });
  const { router } = draw(
    <Routes>
      <Route path="/taxpayers/t1" element={<NotesPanel taxpayerId="t1" />} />
      <Route path="/elsewhere" element={<p>Elsewhere</p>} />
    </Routes>,
    { words, at: '/taxpayers/t1' },
  );
  await userEvent.click(await screen.findByText('Write a note'));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Half a note');
  await act(() => router.navigate('/elsewhere'));
  await screen.findByText('Elsewhere');
  await act(() => router.navigate(-1));
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Note');
  expect(field.value).toBe('Half a note');
});
