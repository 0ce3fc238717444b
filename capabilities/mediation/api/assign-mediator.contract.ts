import { z } from 'zod';
import { zDay, zId, zUnknown } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const assignMediatorContract = stepContract({
  event: 'assign-mediator',
  summary: 'Assign the support request to a mediator',
  input: zSupportRequestCommand.extend({
    personId: zId,
    freeDays: zUnknown(z.array(zDay)),
  }),
  refusals: ['person-must-be-a-mediator', 'mediator-must-have-a-manager'],
});
