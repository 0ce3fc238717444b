import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const voidApprovalContract = command({
  operation: 'installment-agreements.void-approval',
  path: '/installment-agreements/requests/:requestId/void-approval',
  summary: 'Take terms back from approval, or an approval that is not in effect yet, so that they can change',
  by: rolesFor(agreementRequestTable, 'void-approval'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({ because: zText }),
  answer: zRequestView,
  refusals: [],
});
