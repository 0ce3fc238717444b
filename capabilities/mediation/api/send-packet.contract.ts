import { z } from 'zod';
import { zDay, zText } from '#platform/http/schemas.ts';
import { packetPapers } from '../parameters/mediation-documents.ts';
import { addressees } from '../rules/decide-addressee.ts';
import { zDocumentInput } from './document-input.contract.ts';
import { zFaxNumber, zFaxPages } from './log-sending.contract.ts';
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
    /** What shows a fax: the number that it went to, its pages, and the machine’s confirmation. */
    faxNumber: zFaxNumber.optional(),
    faxPages: zFaxPages.optional(),
    confirmation: zDocumentInput.optional(),
    /** To whom; without one, to the taxpayer. */
    addressee: z.enum(addressees).optional(),
    representativeName: zText.max(200).optional(),
    warns: z.boolean(),
  }),
  refusals: [
    'addressee-must-be-on-file',
    'letter-must-be-printable',
    'document-must-be-what-it-is-called',
    'decision-must-allow-this-event',
  ],
});
