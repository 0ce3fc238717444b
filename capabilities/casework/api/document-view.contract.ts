import { z } from 'zod';
import { zDay, zId, zInstant, zMove } from '#platform/http/schemas.ts';
import { documentKinds, documentMediaTypes } from '../parameters/document-kinds.ts';
import { documentStates } from '../process/document.ts';

/** A paper in a case; its bytes are asked for apart. */
export const zDocumentView = z.object({
  taxpayerId: zId,
  documentId: zId,
  state: z.enum(documentStates),
  title: z.string(),
  mediaType: z.enum(documentMediaTypes),
  byteCount: z.int(),
  receivedDay: zDay,
  receivedAt: zInstant,
  filedAs: z.enum(documentKinds).optional(),
  subjectKind: z.string().optional(),
  subjectId: zId.optional(),
  moves: z.array(zMove),
});

export type DocumentView = z.output<typeof zDocumentView>;
