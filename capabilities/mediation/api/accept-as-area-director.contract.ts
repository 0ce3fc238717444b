import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const acceptAsAreaDirectorContract = stepContract({
  event: 'accept-as-area-director',
  summary: 'Do not concur in the denial, and accept the request',
  input: zSupportRequestCommand.extend({
    because: zText,
  }),
});
