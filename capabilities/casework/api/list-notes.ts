import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listNotes as listRecords } from '../store/note-store.ts';
import { listNotesContract } from './list-notes.contract.ts';
import { noteView } from './note-view.ts';
import { namesOf } from './person-view.ts';

/** The notes that the person may see. */
export const listNotes = queryOperation(listNotesContract, async ({ input, eyes, actor }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const notes = await listRecords(eyes, input.taxpayerId);
  const names = await namesOf(
    eyes,
    notes.map(({ personId }) => personId),
  );
  return { notes: notes.map((note) => noteView(note, names, actor.role)) };
});
