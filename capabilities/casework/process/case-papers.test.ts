import { describe, expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import { caseRoles, everyRole } from '../rules/role-kind.ts';
import { applyDocument, type ReceiveDocumentBody } from './document-record.ts';
import { documentStates, documentTable } from './document.ts';
import { type AddNoteBody, applyNote, type Note } from './note-record.ts';
import { noteStates, noteTable } from './note.ts';

describe.each([
  ['document', documentTable, documentStates],
  ['note', noteTable, noteStates],
] as const)('the table of the %s', (_, table, declared) => {
  const { states, events } = exploreModel(table);

  test('reaches and leaves every state, and no two rows compete', () => {
    expect(states.toSorted()).toEqual([...declared].toSorted());
    expect(exploreModel(table)).toMatchObject({
      unreachable: [],
      competing: [],
      deadEnds: [],
      leaks: [],
      endless: [],
    });
  });

  test('refuses what it does not name, and everything to whoever works on no case', () => {
    for (const state of states)
      for (const event of events)
        for (const role of everyRole) {
          const inTable = table.rows.some(
            (row) => row.on === event && (row.from as readonly string[]).includes(state),
          );
          const step = move(table, { state, event, role } as never);
          const expected = inTable && caseRoles.includes(role) ? 'moved' : 'refused';
          expect([state, event, role, step.kind]).toEqual([state, event, role, expected]);
        }
  });
});

const onDay = day('2023-04-03');
const occurredAt = instant('2023-04-03T13:12:00.000Z');

const received: ReceiveDocumentBody = {
  taxpayerId: 't',
  documentId: 'd',
  compartment: 'collection',
  title: 'Pay stub',
  sha256: 'ab',
  mediaType: 'application/pdf',
  byteCount: 12,
  receivedAt: occurredAt,
};

test('a document is kept as it came and filed as what it is', () => {
  const came = { event: 'receive-document', to: 'received', body: received, onDay };
  const before = { ...applyDocument(undefined, came), version: 1 };
  expect(before).toEqual({ ...received, state: 'received', receivedDay: onDay, version: 1 });
  const body = { title: 'Pay stub of March', filedAs: 'proof-of-income', subjectKind: 'r', subjectId: '1' };
  const filed = { event: 'file-document', to: 'filed', body, onDay: day('2023-04-05') };
  expect(applyDocument(before, filed)).toEqual({ ...before, ...body, state: 'filed' });
  expect(() => applyDocument(undefined, filed)).toThrow('does not exist');
});

test('a note stays as it was written; its correction only points at the note that corrects it', () => {
  const body: AddNoteBody = { taxpayerId: 't', noteId: 'n', compartment: 'collection', text: 'Pays Friday.' };
  const by = { actorId: 'p', actorRole: 'revenue-officer', onDay, occurredAt };
  const written = applyNote(undefined, { event: 'add-note', to: 'written', body, ...by });
  expect(written).toMatchObject({ text: 'Pays Friday.', personId: 'p', writtenDay: onDay, state: 'written' });
  const before: Note = { ...written, version: 1 };
  const correct = { event: 'correct-note', to: 'corrected', body: { correctedById: 'm' }, ...by };
  expect(applyNote(before, correct)).toEqual({ ...before, state: 'corrected', correctedById: 'm' });
  expect(() => applyNote(undefined, correct)).toThrow('does not exist');
});
