import { z } from 'zod';
import { zDay } from '#platform/http/schemas.ts';
import { packetPapers } from '../parameters/mediation-documents.ts';
import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const sendPacketContract = agreementContract({
  event: 'send-packet',
  summary: 'Record that Letter 5559, agreement, consent and participants list were faxed',
  input: zAgreementCommand.extend({
    answerByDay: zDay,
    papers: z.array(z.enum(packetPapers)),
    channel: z.enum(['fax', 'secure-portal', 'e-mail', 'mail']),
    /** What proves that it got through; without it no period runs. */
    gotThrough: z.boolean(),
    warns: z.boolean(),
  }),
});
