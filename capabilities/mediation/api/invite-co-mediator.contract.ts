import { zId } from '#platform/http/schemas.ts';
import { coMediationContract } from './co-mediation-command.contract.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';

export const inviteCoMediatorContract = coMediationContract({
  event: 'invite-co-mediator',
  summary: 'Invite the co-mediator whom both sides have chosen; nothing is shown yet',
  input: zSupportRequestCommand.omit({ occurredAt: true }).extend({ personId: zId }),
  refusals: [
    'co-mediator-must-be-agreed-on',
    'person-must-be-a-co-mediator',
    'request-must-have-no-co-mediator-yet',
  ],
});
