import { z } from 'zod';
import { zDay, zText } from '#platform/http/schemas.ts';
import { writtenChannels } from '../parameters/request-channels.ts';
import { zDocumentInput } from './document-input.contract.ts';
import { requestContract, zMediationRequestCommand } from './mediation-request-command.contract.ts';

export const agreeToProposalContract = requestContract({
  event: 'agree-to-proposal',
  summary: 'Record that the taxpayer agrees to Appeals’ proposal in writing',
  input: zMediationRequestCommand.extend({
    channel: z.enum(writtenChannels),
    told: zText,
    receivedDay: zDay,
    document: zDocumentInput.optional(),
  }),
  refusals: ['received-day-must-not-be-in-the-future', 'document-must-be-what-it-is-called'],
});
