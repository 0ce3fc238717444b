import type { Day } from '#kernel/calendar/day.ts';
import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { RequestInputBody } from '../process/input-record.ts';
import { inputTable } from '../process/input.ts';
import { inputKind } from './input-store.ts';

/** A code that a person asks to have put on a module. */
export type InputAsked = {
  readonly taxpayerId: string;
  readonly moduleId: string;
  readonly code: string;
  readonly actionCode: string;
  readonly transactionDay: Day;
};

/**
 * Sends a code to the master file, in the transaction of the command that asks for it. The actor must be a
 * person.
 */
export async function requestInput(tx: Tx, asked: InputAsked): Promise<void> {
  const step = move(inputTable, { state: 'none', event: 'request-input', role: tx.actor.role });
  invariant(step.kind === 'moved', `the role ${tx.actor.role} may not request an input`);
  const inputId = derivedId(tx.commandId, asked.moduleId, asked.code, asked.actionCode);
  const body: RequestInputBody = { ...asked, inputId, requestedAt: tx.now };
  await record(tx, { kind: inputKind, step, body });
}
