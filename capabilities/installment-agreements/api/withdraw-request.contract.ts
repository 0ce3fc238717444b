import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const withdrawRequestContract = command({
  operation: 'installment-agreements.withdraw-request',
  path: '/installment-agreements/requests/:requestId/withdraw-request',
  summary: 'Record that the taxpayer withdraws the request, in writing or by word of mouth',
  by: rolesFor(agreementRequestTable, 'withdraw-request'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({ because: zText }),
  answer: zRequestView,
  refusals: [],
});
