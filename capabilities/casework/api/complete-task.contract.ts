import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { taskStates, taskTable } from '../process/task.ts';
import { taskKindNames } from '../parameters/task-kinds.ts';
import { tickOffRefusals } from '../rules/tick-off.ts';

export const completeTaskContract = command({
  operation: 'casework.complete-task',
  path: '/casework/taxpayers/:taxpayerId/tasks/:taskId/complete-task',
  summary: 'Tick off a task that no act in Accord ends',
  by: rolesFor(taskTable, 'complete-task'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, taskId: zId }),
  answer: z.object({
    taxpayerId: zId,
    taskId: zId,
    kind: z.enum(taskKindNames),
    state: z.enum(taskStates),
  }),
  refusals: tickOffRefusals,
});
