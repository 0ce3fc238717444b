import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { CorrectNoteBody } from '../process/note-record.ts';
import { noteTable } from '../process/note.ts';
import { findNote, insertNote, noteKind } from '../store/note-store.ts';
import { correctNoteContract } from './correct-note.contract.ts';
import { noteView } from './note-view.ts';
import { namesOf } from './person-view.ts';

/** Puts a note right. The answer is the note that corrects; both stay, each pointing at the other. */
export const correctNote = commandOperation(correctNoteContract, async ({ input, eyes, tx, actor }) => {
  const { taxpayerId, noteId, text } = input;
  const before = await findNote(eyes, taxpayerId, noteId);
  if (before === undefined) throw new NotFound();
  const { state, compartment, subjectKind, subjectId } = before;
  const step = move(noteTable, { state, event: 'correct-note', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const note = await insertNote(tx, {
    taxpayerId,
    text,
    compartment,
    correctsId: noteId,
    ...(subjectKind !== undefined && { subjectKind }),
    ...(subjectId !== undefined && { subjectId }),
  });
  const body: CorrectNoteBody = { correctedById: note.noteId };
  await record(tx, { kind: noteKind, before, step, body });
  return noteView(note, await namesOf(tx, [actor.personId]), actor.role);
});
