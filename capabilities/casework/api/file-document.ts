import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { FileDocumentBody } from '../process/document-record.ts';
import { documentTable } from '../process/document.ts';
import { documentKind, findDocument } from '../store/document-store.ts';
import { documentView } from './document-view.ts';
import { fileDocumentContract } from './file-document.contract.ts';

/** Files a paper as what it is. */
export const fileDocument = commandOperation(fileDocumentContract, async ({ input, eyes, tx, actor }) => {
  const { taxpayerId, documentId, title, filedAs, about } = input;
  const before = await findDocument(eyes, documentId);
  if (before?.taxpayerId !== taxpayerId) throw new NotFound();
  const step = move(documentTable, { state: before.state, event: 'file-document', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: FileDocumentBody = { title, filedAs, ...about };
  return documentView(await record(tx, { kind: documentKind, before, step, body }), actor.role);
});
