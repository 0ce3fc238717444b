import { zId } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const approveRequestContract = stepContract({
  event: 'approve-request',
  summary: 'Approve the request for mediation, and name a mediator for the time being if there is one',
  input: zSupportRequestCommand.extend({
    provisionalMediatorId: zId.optional(),
  }),
});
