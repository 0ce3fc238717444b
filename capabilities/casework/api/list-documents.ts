import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listDocuments as listRecords } from '../store/document-store.ts';
import { documentView } from './document-view.ts';
import { listDocumentsContract } from './list-documents.contract.ts';

/** The papers that the person may see. */
export const listDocuments = queryOperation(listDocumentsContract, async ({ input, eyes, actor }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const documents = await listRecords(eyes, input.taxpayerId);
  return { documents: documents.map((document) => documentView(document, actor.role)) };
});
