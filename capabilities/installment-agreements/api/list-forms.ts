import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listForms as listRecords } from '../store/agreement-form-store.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { formView } from './form-view.ts';
import { listFormsContract } from './list-forms.contract.ts';

/** The forms of a request that the person sees, open and void. */
export const listForms = queryOperation(listFormsContract, async ({ input, eyes, actor, law }) => {
  const request = await findRequest(eyes, input.requestId);
  if (request === undefined) throw new NotFound();
  const forms = await listRecords(eyes, input.requestId);
  return {
    taxpayerId: request.taxpayerId,
    forms: await Promise.all(forms.map((form) => formView(eyes, form, actor, law))),
  };
});
