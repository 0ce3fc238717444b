import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementTypeIds } from '../parameters/agreement-type.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const zTypeChoice = zRequestCommand.extend({
  type: z.enum(agreementTypeIds, { error: `one of ${agreementTypeIds.join(', ')}` }),
});

export const recordAgreementContract = command({
  operation: 'installment-agreements.record-agreement',
  path: '/installment-agreements/requests/:requestId/record-agreement',
  summary: 'Put an agreement in effect that needs no manager to approve it',
  by: rolesFor(agreementRequestTable, 'record-agreement'),
  locks: (input) => [input.taxpayerId],
  input: zTypeChoice,
  answer: zRequestView,
  refusals: [],
});
