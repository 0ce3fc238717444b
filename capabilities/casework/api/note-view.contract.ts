import { z } from 'zod';
import { zDay, zId, zInstant, zMove } from '#platform/http/schemas.ts';
import { noteStates } from '../process/note.ts';
import { zPersonView } from './person-view.contract.ts';

/** What an employee has written into a case. */
export const zNoteView = z.object({
  taxpayerId: zId,
  noteId: zId,
  state: z.enum(noteStates),
  text: z.string(),
  writtenDay: zDay,
  writtenAt: zInstant,
  by: zPersonView,
  correctsId: zId.optional(),
  correctedById: zId.optional(),
  subjectKind: z.string().optional(),
  subjectId: zId.optional(),
  moves: z.array(zMove),
});

export type NoteView = z.output<typeof zNoteView>;
