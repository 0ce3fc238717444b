import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const recordAgreementContract = command({
  operation: 'installment-agreements.record-agreement',
  path: '/installment-agreements/requests/:requestId/record-agreement',
  summary: 'Record an agreement that needs no manager to approve it',
  by: rolesFor(agreementRequestTable, 'record-agreement'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand,
  answer: zRequestView,
  refusals: [],
});
