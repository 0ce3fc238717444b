import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const requestPendingCodeContract = command({
  operation: 'installment-agreements.request-pending-code',
  path: '/installment-agreements/requests/:requestId/request-pending-code',
  summary: 'Ask for TC 971 AC 043 on the modules of a pending request',
  by: rolesFor(agreementRequestTable, 'request-pending-code'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand,
  answer: zRequestView,
  refusals: [],
});
