import { move } from '#kernel/process/move.ts';
import { insertFile } from '#platform/files/files.ts';
import { isWhatItIsCalled } from '#platform/files/is-what-it-is-called.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { ReceiveDocumentBody } from '../process/document-record.ts';
import { documentTable } from '../process/document.ts';
import { documentKind } from '../store/document-store.ts';
import { documentView } from './document-view.ts';
import { receiveDocumentContract } from './receive-document.contract.ts';

/** Takes a paper in as it is. A file that only pretends to be of its kind is refused. */
export const receiveDocument = commandOperation(
  receiveDocumentContract,
  async ({ input, tx, actor, tools }) => {
    const { commandId, taxpayerId, title, receivedAt, mediaType, base64, about } = input;
    if (receivedAt > tx.now)
      return refuse({ code: 'received-at-must-not-be-in-the-future', field: 'receivedAt' });
    const bytes = Buffer.from(base64, 'base64');
    if (!isWhatItIsCalled(mediaType, bytes))
      return refuse({ code: 'document-must-be-what-it-is-called', field: 'base64' });
    const step = move(documentTable, { state: 'none', event: 'receive-document', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    const body: ReceiveDocumentBody = {
      taxpayerId,
      documentId: derivedId(commandId, 'document'),
      compartment: 'collection',
      title,
      sha256: await insertFile(tx, tools.files, bytes, mediaType),
      mediaType,
      byteCount: bytes.byteLength,
      receivedAt,
      ...about,
    };
    const document = await record(tx, { kind: documentKind, step, body, occurredAt: receivedAt });
    return documentView(document, actor.role);
  },
);
