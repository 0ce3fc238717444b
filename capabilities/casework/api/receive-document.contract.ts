import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import { documentBytesMax, documentMediaTypes } from '../parameters/document-kinds.ts';
import { documentTable } from '../process/document.ts';
import { zDocumentView } from './document-view.contract.ts';

/** Four characters carry three bytes. */
const charactersMax = Math.ceil(documentBytesMax / 3) * 4;
const besideTheFile = 65_536;

export const receiveDocumentContract = command({
  operation: 'casework.receive-document',
  path: '/casework/taxpayers/:taxpayerId/receive-document',
  summary: 'Take a paper into a case, byte for byte',
  by: rolesFor(documentTable, 'receive-document'),
  locks: (input) => [input.taxpayerId],
  bodyBytesMax: charactersMax + besideTheFile,
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    title: zText.max(200, { error: 'at most 200 characters' }),
    receivedAt: zInstant,
    mediaType: z.enum(documentMediaTypes, { error: `one of ${documentMediaTypes.join(', ')}` }),
    base64: z
      .base64({ error: 'the document in base64' })
      .min(1, { error: 'a document that is not empty' })
      .max(charactersMax, { error: `a document of at most ${documentBytesMax} bytes` }),
    /** What it belongs to, where it belongs to one thing: a request, an agreement. */
    about: z.strictObject({ subjectKind: zText.max(60), subjectId: zId }).optional(),
  }),
  answer: zDocumentView,
  refusals: ['received-at-must-not-be-in-the-future', 'document-must-be-what-it-is-called'],
});
