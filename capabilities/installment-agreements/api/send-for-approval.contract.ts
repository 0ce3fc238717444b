import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const sendForApprovalContract = command({
  operation: 'installment-agreements.send-for-approval',
  path: '/installment-agreements/requests/:requestId/send-for-approval',
  summary: 'Send the terms of an agreement to the group manager',
  by: rolesFor(agreementRequestTable, 'send-for-approval'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand,
  answer: zRequestView,
  refusals: [],
});
