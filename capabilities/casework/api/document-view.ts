import { movesFor } from '#kernel/process/move.ts';
import type { CaseDocument } from '../process/document-record.ts';
import { documentTable } from '../process/document.ts';
import type { DocumentView } from './document-view.contract.ts';

/** A document for those who may see it, with what this role may do about it. */
export function documentView(document: CaseDocument, role: string): DocumentView {
  const { compartment: _compartment, version: _version, sha256: _sha256, ...shown } = document;
  const moves = movesFor(documentTable, { state: document.state, role, decisions: {} });
  return { ...shown, moves: moves.map(({ event, allowed }) => ({ event, allowed })) };
}
