import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { RejectInputBody } from '../process/input-record.ts';
import { inputTable } from '../process/input.ts';
import { askForRepeat } from '../store/ask-for-repeat.ts';
import { endClerksSight } from '../store/clerks-sight.ts';
import { inputKind, listInputs } from '../store/input-store.ts';
import { inputView } from './module-view.ts';
import { rejectInputContract } from './reject-input.contract.ts';

/** A code that the master file did not take; the module is without it until somebody asks again,
 * which whoever has the case is told to do. */
export const rejectInput = commandOperation(rejectInputContract, async ({ input, eyes, tx, actor }) => {
  const inputs = await listInputs(eyes, input.taxpayerId);
  const before = inputs.find(({ inputId }) => inputId === input.inputId);
  if (before === undefined) throw new NotFound();
  const step = move(inputTable, { state: before.state, event: 'reject-input', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: RejectInputBody = { because: input.because };
  const after = await record(tx, { kind: inputKind, before, step, body });
  await askForRepeat(tx, after);
  await endClerksSight(tx, input.taxpayerId);
  return inputView(after, actor.role);
});
