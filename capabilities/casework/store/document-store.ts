import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { DocumentKind, DocumentMediaType } from '../parameters/document-kinds.ts';
import { applyDocument, type CaseDocument } from '../process/document-record.ts';
import type { DocumentState } from '../process/document.ts';

export const documentKind: RecordKind<CaseDocument> = {
  capability: 'casework',
  kind: 'document',
  idOf: (document) => document.documentId,
  apply: applyDocument,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertDocument(tx, after) : updateDocument(tx, after, beforeVersion),
  deadlines: {},
};

async function insertDocument(tx: Tx, document: CaseDocument): Promise<number> {
  const rows = await tx.run(sql`
    insert into casework.document (taxpayer_id, document_id, compartment, state, version, title, sha256,
      media_type, byte_count, received_day, received_at, filed_as, subject_kind, subject_id)
    values (${document.taxpayerId}, ${document.documentId}, ${document.compartment}, ${document.state},
      ${document.version}, ${document.title}, ${document.sha256}, ${document.mediaType},
      ${document.byteCount}, ${document.receivedDay}, ${document.receivedAt}, ${document.filedAs ?? null},
      ${document.subjectKind ?? null}, ${document.subjectId ?? null})
    returning document_id`);
  return rows.length;
}

async function updateDocument(tx: Tx, document: CaseDocument, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update casework.document set state = ${document.state}, version = ${document.version},
      title = ${document.title}, filed_as = ${document.filedAs ?? null},
      subject_kind = ${document.subjectKind ?? null}, subject_id = ${document.subjectId ?? null}
    where taxpayer_id = ${document.taxpayerId} and document_id = ${document.documentId}
      and version = ${beforeVersion}
    returning document_id`);
  return rows.length;
}

type DocumentRow = {
  taxpayer_id: string;
  document_id: string;
  compartment: string;
  state: DocumentState;
  version: number;
  title: string;
  sha256: string;
  media_type: DocumentMediaType;
  byte_count: number;
  received_day: Day;
  received_at: Instant;
  filed_as: DocumentKind | null;
  subject_kind: string | null;
  subject_id: string | null;
};

const documentColumns = sql`
  taxpayer_id, document_id, compartment, state, version, title, sha256, media_type, byte_count,
  received_day, received_at, filed_as, subject_kind, subject_id from casework.document`;

/** A document that the lens sees. */
export async function findDocument(lens: Lens, documentId: string): Promise<CaseDocument | undefined> {
  const [row] = await lens.run(sql<DocumentRow>`select ${documentColumns} where document_id = ${documentId}`);
  return row && documentOf(row);
}

/** The documents of a taxpayer that the lens sees, the latest first. */
export async function listDocuments(lens: Lens, taxpayerId: string): Promise<readonly CaseDocument[]> {
  const rows = await lens.run(sql<DocumentRow>`
    select ${documentColumns} where taxpayer_id = ${taxpayerId} order by received_at desc, document_id`);
  return rows.map(documentOf);
}

function documentOf(row: DocumentRow): CaseDocument {
  return {
    taxpayerId: row.taxpayer_id,
    documentId: row.document_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    title: row.title,
    sha256: row.sha256,
    mediaType: row.media_type,
    byteCount: row.byte_count,
    receivedDay: row.received_day,
    receivedAt: row.received_at,
    ...(row.filed_as !== null && { filedAs: row.filed_as }),
    ...(row.subject_kind !== null && { subjectKind: row.subject_kind }),
    ...(row.subject_id !== null && { subjectId: row.subject_id }),
  };
}
