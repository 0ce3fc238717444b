import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { PutInEffectBody } from '../process/agreement-record.ts';
import { agreementTable } from '../process/agreement.ts';
import { agreementKind, findAgreement } from '../store/agreement-store.ts';
import { agreementView } from './agreement-view.ts';
import { decideOnWriting } from './put-in-effect-when-written.ts';
import { putInEffectContract } from './put-in-effect.contract.ts';

/**
 * What usually follows from the delivery of the confirmation by itself; refused while nothing is in writing.
 */
export const putInEffect = commandOperation(putInEffectContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findAgreement(eyes, input.agreementId);
  if (before === undefined || before.taxpayerId !== input.taxpayerId) throw new NotFound();
  const { decision, written } = await decideOnWriting(tx, before, law);
  const decisions = { 'written-form': decision };
  const { state } = before;
  const step = move(agreementTable, { state, event: 'put-in-effect', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  invariant(written, 'an agreement in writing has a paper');
  const body: PutInEffectBody = { written };
  return agreementView(await record(tx, { kind: agreementKind, before, step, body }));
});
