import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { zFormNumber, zFormView } from './form-view.contract.ts';
import { zRequestCommand } from './request-command.contract.ts';

export const prepareFormContract = command({
  operation: 'installment-agreements.prepare-form',
  path: '/installment-agreements/requests/:requestId/forms',
  summary: 'Prepare Form 433-D or 2159 for a request; one that is open is voided first',
  by: rolesFor(agreementFormTable, 'prepare-form'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({ formNumber: zFormNumber }),
  answer: zFormView,
  refusals: ['open-form-must-be-voided-first'],
});
