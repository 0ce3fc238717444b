import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { SignFormBody } from '../process/agreement-form-record.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { agreementFormKind } from '../store/agreement-form-store.ts';
import { findAgreementOfRequest } from '../store/agreement-store.ts';
import { findOwnForm } from './find-own-form.ts';
import { formView } from './form-view.ts';
import { putInEffectWhenWritten } from './put-in-effect-when-written.ts';
import { signFormContract } from './sign-form.contract.ts';

/** Records a signature; the last one that an approved agreement waited for puts it in effect. */
export const signForm = commandOperation(signFormContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnForm(eyes, input);
  const { signer, way, signedDay: onDay } = input;
  if (onDay > tx.today) return refuse({ code: 'signed-day-must-not-be-in-the-future', field: 'signedDay' });
  const step = move(agreementFormTable, { state: before.state, event: 'sign-form', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: SignFormBody = { signature: { signer, onDay, way } };
  const form = await record(tx, { kind: agreementFormKind, before, step, body });
  const agreement = await findAgreementOfRequest(tx, form.requestId);
  if (agreement) await putInEffectWhenWritten(tx, agreement);
  return await formView(eyes, form, actor, law);
});
