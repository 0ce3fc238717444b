import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { DocumentKind, DocumentMediaType } from '../parameters/document-kinds.ts';
import type { DocumentEvent, DocumentState } from './document.ts';

/** A paper in a case, kept byte for byte. */
export type CaseDocument = {
  readonly taxpayerId: string;
  readonly documentId: string;
  readonly compartment: string;
  readonly state: DocumentState;
  readonly version: number;
  readonly title: string;
  readonly sha256: string;
  readonly mediaType: DocumentMediaType;
  readonly byteCount: number;
  readonly receivedDay: Day;
  readonly receivedAt: Instant;
  /** What it is, once somebody has filed it. */
  readonly filedAs?: DocumentKind;
  /** The record that it belongs to, where it belongs to one: a request, an agreement. */
  readonly subjectKind?: string;
  readonly subjectId?: string;
};

export type ReceiveDocumentBody = Omit<CaseDocument, 'state' | 'version' | 'receivedDay' | 'filedAs'>;
export type FileDocumentBody = Pick<CaseDocument, 'title' | 'subjectKind' | 'subjectId'> & {
  readonly filedAs: DocumentKind;
};

type DocumentStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
};

/** What a step changes. The rebuild from history folds it. */
export function applyDocument(
  before: CaseDocument | undefined,
  step: DocumentStep,
): Omit<CaseDocument, 'version'> {
  const event = step.event as DocumentEvent;
  const state = step.to as DocumentState;
  if (event === 'receive-document')
    return { ...(step.body as ReceiveDocumentBody), state, receivedDay: step.onDay };
  if (before === undefined) throw new Error(`${event} is a step of a document that does not exist`);
  return { ...before, ...(step.body as FileDocumentBody), state };
}
