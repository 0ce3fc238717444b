import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { move } from '#kernel/process/move.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { record } from '#platform/record/record.ts';
import { type AddNoteBody, applyNote, type Note } from '../process/note-record.ts';
import { type NoteState, noteTable } from '../process/note.ts';

export const noteKind: RecordKind<Note> = {
  capability: 'casework',
  kind: 'note',
  idOf: (note) => note.noteId,
  apply: applyNote,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertRow(tx, after) : updateRow(tx, after, beforeVersion),
  deadlines: {},
};

export type NoteToAdd = Pick<Note, 'taxpayerId' | 'text' | 'correctsId' | 'subjectKind' | 'subjectId'> & {
  readonly compartment?: string;
};

/** Writes a note, by whoever acts. The same command writes the same note once. */
export async function insertNote(tx: Tx, toAdd: NoteToAdd): Promise<Note> {
  const { compartment = 'collection', ...given } = toAdd;
  const noteId = derivedId(tx.commandId, 'note', given.text);
  const earlier = await findNote(tx, given.taxpayerId, noteId);
  if (earlier) return earlier;
  const step = move(noteTable, { state: 'none', event: 'add-note', role: tx.actor.role });
  invariant(step.kind === 'moved', `a note is refused to the role "${tx.actor.role}"`);
  const body: AddNoteBody = { ...given, noteId, compartment };
  return await record(tx, { kind: noteKind, step, body });
}

async function insertRow(tx: Tx, note: Note): Promise<number> {
  const rows = await tx.run(sql`
    insert into casework.note (taxpayer_id, note_id, compartment, state, version, body, written_day,
      written_at, person_id, person_role, corrects_id, corrected_by_id, subject_kind, subject_id)
    values (${note.taxpayerId}, ${note.noteId}, ${note.compartment}, ${note.state}, ${note.version},
      ${note.text}, ${note.writtenDay}, ${note.writtenAt}, ${note.personId}, ${note.personRole},
      ${note.correctsId ?? null}, ${note.correctedById ?? null}, ${note.subjectKind ?? null},
      ${note.subjectId ?? null})
    returning note_id`);
  return rows.length;
}

async function updateRow(tx: Tx, note: Note, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update casework.note set state = ${note.state}, version = ${note.version},
      corrected_by_id = ${note.correctedById ?? null}
    where taxpayer_id = ${note.taxpayerId} and note_id = ${note.noteId} and version = ${beforeVersion}
    returning note_id`);
  return rows.length;
}

type NoteRow = {
  taxpayer_id: string;
  note_id: string;
  compartment: string;
  state: NoteState;
  version: number;
  body: string;
  written_day: Day;
  written_at: Instant;
  person_id: string;
  person_role: string;
  corrects_id: string | null;
  corrected_by_id: string | null;
  subject_kind: string | null;
  subject_id: string | null;
};

const noteColumns = sql`
  taxpayer_id, note_id, compartment, state, version, body, written_day, written_at, person_id,
  person_role, corrects_id, corrected_by_id, subject_kind, subject_id from casework.note`;

/** A note that the lens sees. */
export async function findNote(lens: Lens, taxpayerId: string, noteId: string): Promise<Note | undefined> {
  const [row] = await lens.run(
    sql<NoteRow>`select ${noteColumns} where taxpayer_id = ${taxpayerId} and note_id = ${noteId}`,
  );
  return row && noteOf(row);
}

/** The notes about a taxpayer that the lens sees, the latest first. */
export async function listNotes(lens: Lens, taxpayerId: string): Promise<readonly Note[]> {
  const rows = await lens.run(sql<NoteRow>`
    select ${noteColumns} where taxpayer_id = ${taxpayerId} order by written_at desc, note_id`);
  return rows.map(noteOf);
}

function noteOf(row: NoteRow): Note {
  return {
    taxpayerId: row.taxpayer_id,
    noteId: row.note_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    text: row.body,
    writtenDay: row.written_day,
    writtenAt: row.written_at,
    personId: row.person_id,
    personRole: row.person_role,
    ...(row.corrects_id !== null && { correctsId: row.corrects_id }),
    ...(row.corrected_by_id !== null && { correctedById: row.corrected_by_id }),
    ...(row.subject_kind !== null && { subjectKind: row.subject_kind }),
    ...(row.subject_id !== null && { subjectId: row.subject_id }),
  };
}
