import { movesFor } from '#kernel/process/move.ts';
import type { Note } from '../process/note-record.ts';
import { noteTable } from '../process/note.ts';
import type { NoteView } from './note-view.contract.ts';
import type { NamesOf } from './person-view.ts';

/** A note for those who may see it, with what this role may do about it. */
export function noteView(note: Note, names: NamesOf, role: string): NoteView {
  const { personId, personRole, compartment: _compartment, version: _version, ...shown } = note;
  const moves = movesFor(noteTable, { state: note.state, role, decisions: {} });
  return {
    ...shown,
    by: names({ personId, role: personRole }),
    moves: moves.map(({ event, allowed }) => ({ event, allowed })),
  };
}
