import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { inputTable } from '../process/input.ts';
import { zInputView } from './module-view.contract.ts';

export const rejectInputContract = command({
  operation: 'accounts.reject-input',
  path: '/accounts/:taxpayerId/inputs/:inputId/reject-input',
  summary: 'Record that the master file rejected a code, and why',
  by: rolesFor(inputTable, 'reject-input'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, inputId: zId, because: zText }),
  answer: zInputView,
  refusals: [],
});
