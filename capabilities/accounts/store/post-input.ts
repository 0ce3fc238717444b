import { postingCycleOf } from '#kernel/calendar/posting-cycle.ts';
import { move, type Moved } from '#kernel/process/move.ts';
import { zeroCents } from '#kernel/money/cents.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { ConfirmPostingBody, MasterFileInput } from '../process/input-record.ts';
import { inputTable } from '../process/input.ts';
import type { PostTransactionBody } from '../process/module-record.ts';
import { moduleTable } from '../process/module.ts';
import { letClerksSee } from './clerks-sight.ts';
import { inputKind, listInputs } from './input-store.ts';
import { listModules, moduleKind } from './module-store.ts';

/**
 * Accord's own ledger takes the input: the code posts to the module, and the input is confirmed with its
 * cycle. Where the agency keeps a master file, the code waits for it.
 */
export const performPostInput: Performer = async ({ tx, effect, tools }) => {
  if (tools.agency.masterFile === 'connected') return await letClerksSee(tx, effect.taxpayerId);
  const inputs = await listInputs(tx, effect.taxpayerId);
  const input = inputs.find(({ inputId }) => inputId === effect.body.recordId);
  invariant(input, `the input ${effect.body.recordId} is gone`);
  const step = move(inputTable, { state: input.state, event: 'confirm-posting', role: tx.actor.role });
  if (step.kind === 'refused') return;
  await confirmInput(tx, input, step);
};

/** Posts the code to its module and keeps when it did, and in which cycle. */
export async function confirmInput(tx: Tx, before: MasterFileInput, step: Moved): Promise<MasterFileInput> {
  const cycle = postingCycleOf(tx.today);
  await postTransaction(tx, before, cycle);
  const body: ConfirmPostingBody = { postedAt: tx.now, cycle };
  return await record(tx, { kind: inputKind, before, step, body });
}

async function postTransaction(tx: Tx, input: MasterFileInput, cycle: string): Promise<void> {
  const modules = await listModules(tx, input.taxpayerId);
  const module = modules.find(({ moduleId }) => moduleId === input.moduleId);
  invariant(module, `the module ${input.moduleId} is gone`);
  const step = move(moduleTable, { state: module.state, event: 'post-transaction', role: tx.actor.role });
  invariant(step.kind === 'moved', 'a transaction posts to an open module');
  const { code, actionCode, transactionDay } = input;
  const body: PostTransactionBody = {
    transaction: { code, actionCode, onDay: transactionDay, amountCents: zeroCents, cycle },
  };
  await record(tx, { kind: moduleKind, before: module, step, body });
}
