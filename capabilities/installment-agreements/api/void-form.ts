import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { agreementFormKind } from '../store/agreement-form-store.ts';
import { findOwnForm } from './find-own-form.ts';
import { formView } from './form-view.ts';
import { voidFormContract } from './void-form.contract.ts';

/** Voids a form; it stays on file with what was on it. */
export const voidForm = commandOperation(voidFormContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnForm(eyes, input);
  const step = move(agreementFormTable, { state: before.state, event: 'void-form', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body = { because: input.because };
  return await formView(eyes, await record(tx, { kind: agreementFormKind, before, step, body }), actor, law);
});
