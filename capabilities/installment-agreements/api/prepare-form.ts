import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { PrepareFormBody } from '../process/agreement-form-record.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { agreementFormKind, findOpenForm } from '../store/agreement-form-store.ts';
import { findOwnRequest } from './find-own-request.ts';
import { formView } from './form-view.ts';
import { prepareFormContract } from './prepare-form.contract.ts';

/** Prepares the paper of an agreement; a request has one at a time. */
export const prepareForm = commandOperation(prepareFormContract, async ({ input, eyes, tx, actor, law }) => {
  const { taxpayerId, requestId } = await findOwnRequest(eyes, input);
  if (await findOpenForm(tx, requestId)) return refuse({ code: 'open-form-must-be-voided-first' });
  const step = move(agreementFormTable, { state: 'none', event: 'prepare-form', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const formId = derivedId(input.commandId, 'form');
  const body: PrepareFormBody = { taxpayerId, formId, requestId, formNumber: input.formNumber };
  return await formView(eyes, await record(tx, { kind: agreementFormKind, step, body }), actor, law);
});
