import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const refuseAcceptanceContract = stepContract({
  event: 'refuse-acceptance',
  summary: 'Refuse the acceptance that the manager recommended, with the reason',
  input: zSupportRequestCommand.extend({
    because: zText,
  }),
});
