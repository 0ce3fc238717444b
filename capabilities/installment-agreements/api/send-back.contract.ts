import { rolesFor } from '#kernel/process/transition.ts';
import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';
import { zPointNamed } from './sent-back-point.contract.ts';

export const sendBackContract = command({
  operation: 'installment-agreements.send-back',
  path: '/installment-agreements/requests/:requestId/send-back',
  summary:
    'Send the terms back to the officer with the findings or terms disagreed with; the request stays pending',
  by: rolesFor(agreementRequestTable, 'send-back'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({
    points: z.array(zPointNamed).min(1, { error: 'at least one finding or term' }).readonly(),
    because: zText,
  }),
  answer: zRequestView,
  refusals: ['point-must-be-of-this-case'],
});
