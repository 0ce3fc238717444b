import { zText } from '#platform/http/schemas.ts';
import { zConsultation } from './consultation.contract.ts';
import { requestContract, zBeginRequest } from './mediation-request-command.contract.ts';

export const proposeMediationContract = requestContract({
  event: 'propose-mediation',
  summary: 'Propose mediation for Appeals, after consulting the taxpayer',
  input: zBeginRequest.extend({
    told: zText,
    consultation: zConsultation,
  }),
  begins: true,
});
