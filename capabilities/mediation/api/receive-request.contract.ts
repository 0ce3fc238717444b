import { z } from 'zod';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { writtenChannels } from '../parameters/request-channels.ts';
import { zDocumentInput } from './document-input.contract.ts';
import { zConsultation } from './consultation.contract.ts';
import { requestContract, zBeginRequest } from './mediation-request-command.contract.ts';

export const receiveRequestContract = requestContract({
  event: 'receive-request',
  summary: 'Receive a written request for mediation; no form is needed, and none is too short',
  input: zBeginRequest.extend({
    channel: z.enum(writtenChannels),
    told: zText,
    receivedDay: zDay,
    document: zDocumentInput.optional(),
    /** Where an inquiry came before it. */
    requestId: zId.optional(),
    /** An earlier request that was denied. */
    followsId: zId.optional(),
    consultation: zConsultation.optional(),
  }),
  begins: true,
  refusals: ['received-day-must-not-be-in-the-future', 'document-must-be-what-it-is-called'],
});
