import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const approveContract = command({
  operation: 'installment-agreements.approve',
  path: '/installment-agreements/requests/:requestId/approve',
  summary:
    'Approve the version of the terms that was looked at; the agreement is in effect once it is in writing',
  by: rolesFor(agreementRequestTable, 'approve'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({ version: z.int({ error: 'the version that was looked at' }) }),
  answer: zRequestView,
  refusals: [],
});
