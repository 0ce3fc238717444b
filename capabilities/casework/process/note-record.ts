import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { NoteEvent, NoteState } from './note.ts';

/** What an employee has written into a case. */
export type Note = {
  readonly taxpayerId: string;
  readonly noteId: string;
  readonly compartment: string;
  readonly state: NoteState;
  readonly version: number;
  readonly text: string;
  readonly writtenDay: Day;
  readonly writtenAt: Instant;
  readonly personId: string;
  readonly personRole: string;
  /** The note that this one puts right. */
  readonly correctsId?: string;
  /** The note that has put this one right. */
  readonly correctedById?: string;
  /** The record that it is about, where it is about one. */
  readonly subjectKind?: string;
  readonly subjectId?: string;
};

export type AddNoteBody = Omit<
  Note,
  'state' | 'version' | 'writtenDay' | 'writtenAt' | 'personId' | 'personRole' | 'correctedById'
>;
export type CorrectNoteBody = { readonly correctedById: string };

type NoteStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly occurredAt: Instant;
  readonly actorId: string;
  readonly actorRole: string;
};

/** What a step changes. The rebuild from history folds it. */
export function applyNote(before: Note | undefined, step: NoteStep): Omit<Note, 'version'> {
  const event = step.event as NoteEvent;
  const state = step.to as NoteState;
  if (event === 'add-note') {
    const { onDay: writtenDay, occurredAt: writtenAt, actorId: personId, actorRole: personRole } = step;
    return { ...(step.body as AddNoteBody), state, writtenDay, writtenAt, personId, personRole };
  }
  if (before === undefined) throw new Error(`${event} is a step of a note that does not exist`);
  return { ...before, ...(step.body as CorrectNoteBody), state };
}
