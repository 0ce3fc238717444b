import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { documentEndings } from '../parameters/document-kinds.ts';
import { findDocument } from '../store/document-store.ts';
import { downloadDocumentContract } from './download-document.contract.ts';

/** The paper as it came, handed out and never shown as a page of ours: it is from outside. */
export const downloadDocument = queryOperation(downloadDocumentContract, async ({ input, eyes, tools }) => {
  const document = await findDocument(eyes, input.documentId);
  if (document === undefined) throw new NotFound();
  const { taxpayerId, mediaType, receivedDay, sha256 } = document;
  const fileName = `document-${receivedDay}.${documentEndings[mediaType]}`;
  return { taxpayerId, mediaType, fileName, shown: false, bytes: await tools.files.read(sha256) };
});
