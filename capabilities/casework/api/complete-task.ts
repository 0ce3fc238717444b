import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { taskTable } from '../process/task.ts';
import { tickOffRefusalOf } from '../rules/tick-off.ts';
import { findTask, taskKind } from '../store/task-store.ts';
import { completeTaskContract } from './complete-task.contract.ts';

/** Ticks a task off. Work that an act in Accord ends is not ticked off: doing it ends it. */
export const completeTask = commandOperation(completeTaskContract, async ({ input, eyes, tx, actor }) => {
  const before = await findTask(eyes, input.taxpayerId, input.taskId);
  if (before === undefined) throw new NotFound();
  const refusal = tickOffRefusalOf(before, actor.subjects);
  if (refusal) return refuse({ code: refusal, event: 'complete-task', from: before.state });
  const { state } = before;
  const step = move(taskTable, { state, event: 'complete-task', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const task = await record(tx, { kind: taskKind, before, step, body: {} });
  return { taxpayerId: task.taxpayerId, taskId: task.taskId, kind: task.kind, state: step.to };
});
