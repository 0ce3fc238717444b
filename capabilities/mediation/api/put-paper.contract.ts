import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { everyParticipant } from '../process/roles.ts';
import { zDocumentInput } from './document-input.contract.ts';
import { zPaperView } from './support-request-view.contract.ts';

/** What may be put in by itself; summaries and supplements have steps of their own. */
export const puttableKinds = [
  'supporting-material',
  'concurrence-evidence',
  'withdrawal-statement',
  'mediators-report',
  'agreement-to-mediate',
  'consent-to-disclose',
  'participants-list',
  'form-656',
  'note',
] as const;

export const putPaperContract = command({
  operation: 'mediation.put-paper',
  path: '/mediation/support-requests/:supportRequestId/put-paper',
  summary: 'Put in a document: for both sides, for Appeals alone, or as your own note',
  by: everyParticipant,
  locks: (input) => [input.taxpayerId],
  facts: 'own',
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    supportRequestId: zId,
    kind: z.enum(puttableKinds, { error: `one of ${puttableKinds.join(', ')}` }),
    title: zText.max(200),
    /** For the mediator and both sides, for Appeals alone, or for nobody else. */
    audience: z.enum(['both', 'appeals', 'own']),
    told: zText.optional(),
    document: zDocumentInput.optional(),
  }),
  answer: zPaperView,
  refusals: [
    'paper-must-say-something',
    'audience-must-be-one-of-yours',
    'note-must-be-your-own',
    'document-must-be-what-it-is-called',
  ],
});
