import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { noteTable } from '../process/note.ts';
import { zNoteView } from './note-view.contract.ts';

export const addNoteContract = command({
  operation: 'casework.add-note',
  path: '/casework/taxpayers/:taxpayerId/add-note',
  summary: 'Write a note into a case',
  by: rolesFor(noteTable, 'add-note'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    text: zText,
    /** What it is about, where it is about one thing: a request, an agreement. */
    about: z.strictObject({ subjectKind: zText.max(60), subjectId: zId }).optional(),
  }),
  answer: zNoteView,
  refusals: [],
});
