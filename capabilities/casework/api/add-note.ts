import { commandOperation } from '#platform/http/operation.ts';
import { insertNote } from '../store/note-store.ts';
import { addNoteContract } from './add-note.contract.ts';
import { noteView } from './note-view.ts';
import { namesOf } from './person-view.ts';

/** Writes a note into a case. What is written stays; `correct-note` puts it right. */
export const addNote = commandOperation(addNoteContract, async ({ input, tx, actor }) => {
  const { taxpayerId, text, about } = input;
  const note = await insertNote(tx, { taxpayerId, text, ...about });
  return noteView(note, await namesOf(tx, [actor.personId]), actor.role);
});
