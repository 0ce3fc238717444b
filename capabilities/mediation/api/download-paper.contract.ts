import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zFile, zId } from '#platform/http/schemas.ts';
import { everyParticipant } from '../process/roles.ts';
import { paperMediaTypes } from './document-input.contract.ts';

export const downloadPaperContract = query({
  operation: 'mediation.download-paper',
  path: '/mediation/papers/:documentId',
  summary: 'The file of a document of a mediation',
  by: everyParticipant,
  input: z.strictObject({ documentId: zId }),
  answer: zFile,
  reads: (_input, { taxpayerId }) => [taxpayerId],
  file: paperMediaTypes,
});
