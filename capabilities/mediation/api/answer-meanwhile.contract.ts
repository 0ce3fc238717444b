import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const answerMeanwhileContract = stepContract({
  event: 'answer-meanwhile',
  summary: 'Record an interim answer to the taxpayer while Appeals has not decided',
  input: zSupportRequestCommand.extend({
    told: zText,
  }),
});
