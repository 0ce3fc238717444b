import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const sendBackContract = command({
  operation: 'installment-agreements.send-back',
  path: '/installment-agreements/requests/:requestId/send-back',
  summary: 'Send the terms back to the officer with what is wrong with them; the request stays pending',
  by: rolesFor(agreementRequestTable, 'send-back'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({ because: zText }),
  answer: zRequestView,
  refusals: [],
});
