import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { inputTable } from '../process/input.ts';
import { endClerksSight } from '../store/clerks-sight.ts';
import { listInputs } from '../store/input-store.ts';
import { confirmInput } from '../store/post-input.ts';
import { confirmPostingContract } from './confirm-posting.contract.ts';
import { inputView } from './module-view.ts';

/** What the ledger does by itself, where a clerk has seen the code on the master file first. */
export const confirmPosting = commandOperation(confirmPostingContract, async ({ input, eyes, tx, actor }) => {
  const inputs = await listInputs(eyes, input.taxpayerId);
  const before = inputs.find(({ inputId }) => inputId === input.inputId);
  if (before === undefined) throw new NotFound();
  const { state } = before;
  const step = move(inputTable, { state, event: 'confirm-posting', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const after = await confirmInput(tx, before, step);
  await endClerksSight(tx, input.taxpayerId);
  return inputView(after, actor.role);
});
