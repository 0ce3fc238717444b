import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const explainLateCodeContract = command({
  operation: 'installment-agreements.explain-late-code',
  path: '/installment-agreements/requests/:requestId/explain-late-code',
  summary: 'Say why the pending code was asked for late, for the manager’s report',
  by: rolesFor(agreementRequestTable, 'explain-late-code'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({ because: zText }),
  answer: zRequestView,
  refusals: [],
});
