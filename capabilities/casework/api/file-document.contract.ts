import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { documentKinds } from '../parameters/document-kinds.ts';
import { documentTable } from '../process/document.ts';
import { zDocumentView } from './document-view.contract.ts';

export const fileDocumentContract = command({
  operation: 'casework.file-document',
  path: '/casework/taxpayers/:taxpayerId/documents/:documentId/file-document',
  summary: 'Say what a paper is, and what it belongs to',
  by: rolesFor(documentTable, 'file-document'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    documentId: zId,
    title: zText.max(200, { error: 'at most 200 characters' }),
    filedAs: z.enum(documentKinds, { error: `one of ${documentKinds.join(', ')}` }),
    about: z.strictObject({ subjectKind: zText.max(60), subjectId: zId }).optional(),
  }),
  answer: zDocumentView,
  refusals: [],
});
