import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zInstant, zText } from '#platform/http/schemas.ts';
import { conversationChannels } from '../parameters/conversation-channels.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const tellOfDelayContract = command({
  operation: 'installment-agreements.tell-of-delay',
  path: '/installment-agreements/requests/:requestId/tell-of-delay',
  summary: 'Record that the taxpayer was told of a delay of the approval, which ends the task to do so',
  by: rolesFor(agreementRequestTable, 'tell-of-delay'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({
    toldAt: zInstant,
    channel: z.enum(conversationChannels, { error: `one of ${conversationChannels.join(', ')}` }),
    told: zText,
  }),
  answer: zRequestView,
  refusals: ['told-at-must-not-be-in-the-future'],
});
