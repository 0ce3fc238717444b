import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zTypeChoice } from './record-agreement.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const sendForApprovalContract = command({
  operation: 'installment-agreements.send-for-approval',
  path: '/installment-agreements/requests/:requestId/send-for-approval',
  summary: 'Send the terms of an agreement to the group manager',
  by: rolesFor(agreementRequestTable, 'send-for-approval'),
  locks: (input) => [input.taxpayerId],
  input: zTypeChoice,
  answer: zRequestView,
  refusals: [],
});
