import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { inputTable } from '../process/input.ts';
import { zInputView } from './module-view.contract.ts';

export const confirmPostingContract = command({
  operation: 'accounts.confirm-posting',
  path: '/accounts/:taxpayerId/inputs/:inputId/confirm-posting',
  summary: 'Confirm that a code has posted to its module on the master file',
  by: rolesFor(inputTable, 'confirm-posting'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, inputId: zId }),
  answer: zInputView,
  refusals: [],
});
