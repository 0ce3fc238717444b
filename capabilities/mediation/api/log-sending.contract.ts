import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import { faxResults } from '../parameters/sending-ways.ts';
import { analyst, caseTeam } from '../process/roles.ts';
import { zDocumentInput } from './document-input.contract.ts';
import { zSendingView } from './support-request-view.contract.ts';

export const zFaxNumber = zText.max(40, { error: 'at most 40 characters' });
export const zFaxPages = z.int({ error: 'whole pages' }).min(1, { error: 'at least one page' }).max(999);

export const logSendingContract = command({
  operation: 'mediation.log-sending',
  path: '/mediation/support-requests/:supportRequestId/log-sending',
  summary: 'Record a fax with its result, or a parcel with its tracking number',
  by: [...caseTeam, analyst],
  locks: (input) => [input.taxpayerId],
  facts: 'own',
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    supportRequestId: zId,
    sentTo: zText.max(200),
    sentAt: zInstant,
    documentIds: z.array(zId).min(1, { error: 'at least one paper' }),
    sending: z.discriminatedUnion('way', [
      z.strictObject({
        way: z.literal('fax'),
        number: zFaxNumber,
        pages: zFaxPages,
        result: z.enum(faxResults),
        confirmation: zDocumentInput.optional(),
      }),
      z.strictObject({
        way: z.literal('parcel'),
        carrier: zText.max(80),
        trackingNumber: zText.max(80),
      }),
    ]),
  }),
  answer: zSendingView,
  refusals: [
    'sent-at-must-not-be-in-the-future',
    'paper-must-be-of-this-request',
    'document-must-be-what-it-is-called',
  ],
});
