import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { WithMeanwhile } from './changed-meanwhile.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { sessionOf } from './sample-queue.ts';

afterEach(() => vi.restoreAllMocks());

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
const entry = (entryId: string, personId: string, name: string, event: string, text: string) => ({
  entryId,
  wordKey: `history.note.${event}`,
  recordKind: 'note',
  recordId: 'n1',
  event,
  actor: { personId, name, role: 'revenue-officer' },
  onDay: '2023-04-03',
  occurredAt: '2023-04-03T14:42:00.000Z',
  recordedAt: '2023-04-03T14:42:00.000Z',
  decisions: [],
  text,
});
const before = entry('n1/1', 'p9', 'T. Novak', 'add-note', 'Pays on the 5th.');

/** A page with a note that is corrected; what has happened by then, and what the server says to it. */
function show(meanwhile: readonly object[], code: string) {
  let entries: readonly object[] = [before];
  const calls = stubAnswers({
    'GET /api/session': sessionOf('revenue-officer'),
    'GET /api/casework/taxpayers/t1/notes': { notes: [note] },
    'GET /api/casework/taxpayers/t1/history': () => ({ telling: 'staff', entries }),
    'POST /api/casework/taxpayers/t1/notes/n1/correct-note': () => {
      entries = [...meanwhile, before];
      return { status: 409, body: { title: 'Not now', status: 409, code } };
    },
  });
  draw(
    <WithMeanwhile taxpayerId="t1">
      <NotesPanel taxpayerId="t1" />
    </WithMeanwhile>,
    { words },
  );
  return calls;
}

async function correct() {
  await userEvent.click(await screen.findByText(/^Correct the note of/));
  await userEvent.type(screen.getByRole('textbox', { name: 'What is right' }), 'Pays on the 15th.');
  await userEvent.click(screen.getByRole('button', { name: 'Correct note' }));
}

test('a step that comes too late stands beside what others did meanwhile, and its words are kept', async () => {
  const theirs = entry('n1/2', 'p2', 'J. Ortiz', 'correct-note', 'Pays on the 20th.');
  show([theirs], 'event-must-be-possible-in-this-state');
  await correct();
  const shown = await screen.findByRole('region', { name: /^J\. Ortiz changed this at 10:42/ });
  expect(shown.textContent).toContain('Pays on the 20th.');
  expect(shown.textContent).not.toContain('T. Novak');
  const yours = within(shown).getByRole('heading', { name: 'What you tried' }).parentElement;
  expect(yours?.textContent).toContain('Correct note');
  expect(yours?.textContent).toContain('Text: Pays on the 15th.');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What is right' });
  expect(field.value).toBe('Pays on the 15th.');
});

test('what oneself did is no change by another, and another refusal is none either', async () => {
  show([entry('n1/2', 'p1', 'M. Reyes', 'correct-note', 'Mine')], 'event-must-be-possible-in-this-state');
  await correct();
  await screen.findByRole('heading', { name: /^Not done/ });
  expect(screen.queryByText(/changed this at/)).toBeNull();
  show([entry('n1/2', 'p2', 'J. Ortiz', 'correct-note', 'Theirs')], 'person-must-be-of-your-office');
  await correct();
  await screen.findByRole('heading', { name: /^Not done/ });
  expect(screen.queryByText(/changed this at/)).toBeNull();
});
