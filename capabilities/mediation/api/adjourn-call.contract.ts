import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const adjournCallContract = stepContract({
  event: 'adjourn-call',
  summary: 'Record that the call was adjourned: another one follows',
  input: zSupportRequestCommand.extend({
    because: zText,
  }),
});
