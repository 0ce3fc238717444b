import type { Eyes } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { AgreementForm } from '../process/agreement-form-record.ts';
import { findForm } from '../store/agreement-form-store.ts';

/**
 * The form that a command names, as the person sees it and under the taxpayer that the command has locked.
 */
export async function findOwnForm(
  eyes: Eyes,
  { formId, taxpayerId }: { readonly formId: string; readonly taxpayerId: string },
): Promise<AgreementForm> {
  const form = await findForm(eyes, formId);
  if (form === undefined || form.taxpayerId !== taxpayerId) throw new NotFound();
  return form;
}
