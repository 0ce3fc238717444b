import { zText } from '#platform/http/schemas.ts';
import { requestContract, zBeginRequest } from './mediation-request-command.contract.ts';

export const logInquiryContract = requestContract({
  event: 'log-inquiry',
  summary: 'Log that somebody asked about mediation without writing',
  input: zBeginRequest.extend({
    told: zText,
  }),
  begins: true,
});
