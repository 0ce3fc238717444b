import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { zEmployer, zFormCommand, zFormView } from './form-view.contract.ts';

export const recordEmployerContract = command({
  operation: 'installment-agreements.record-employer',
  path: '/installment-agreements/forms/:formId/record-employer',
  summary:
    'Record the employer that deducts the payment from wages, and when it agreed; signatures fall away',
  by: rolesFor(agreementFormTable, 'record-employer'),
  locks: (input) => [input.taxpayerId],
  input: zFormCommand.extend({ employer: zEmployer }),
  answer: zFormView,
  refusals: ['form-must-be-for-payroll-deduction', 'agreed-day-must-not-be-in-the-future'],
});
