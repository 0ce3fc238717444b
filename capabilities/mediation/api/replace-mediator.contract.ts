import { z } from 'zod';
import { zDay, zId, zUnknown } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const replaceMediatorContract = stepContract({
  event: 'replace-mediator',
  summary: 'Assign another mediator in place of the one who cannot go on',
  input: zSupportRequestCommand.extend({
    personId: zId,
    freeDays: zUnknown(z.array(zDay)),
  }),
  refusals: ['person-must-be-a-mediator', 'mediator-must-have-a-manager'],
});
