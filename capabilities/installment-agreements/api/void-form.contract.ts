import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { zFormCommand, zFormView } from './form-view.contract.ts';

export const voidFormContract = command({
  operation: 'installment-agreements.void-form',
  path: '/installment-agreements/forms/:formId/void-form',
  summary: 'Void a form, so that another one can be prepared',
  by: rolesFor(agreementFormTable, 'void-form'),
  locks: (input) => [input.taxpayerId],
  input: zFormCommand.extend({ because: zText }),
  answer: zFormView,
  refusals: [],
});
