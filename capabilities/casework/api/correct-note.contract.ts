import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { noteTable } from '../process/note.ts';
import { zNoteView } from './note-view.contract.ts';

export const correctNoteContract = command({
  operation: 'casework.correct-note',
  path: '/casework/taxpayers/:taxpayerId/notes/:noteId/correct-note',
  summary: 'Put a note right by a further note; the first one stays as it was written',
  by: rolesFor(noteTable, 'correct-note'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, noteId: zId, text: zText }),
  answer: zNoteView,
  refusals: [],
});
