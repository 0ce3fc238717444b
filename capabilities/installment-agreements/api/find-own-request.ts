import type { Eyes } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { findRequest } from '../store/agreement-request-store.ts';

/**
 * The request that a command names, as the person sees it and under the taxpayer that the command has locked.
 */
export async function findOwnRequest(
  eyes: Eyes,
  { requestId, taxpayerId }: { readonly requestId: string; readonly taxpayerId: string },
): Promise<AgreementRequest> {
  const request = await findRequest(eyes, requestId);
  if (request === undefined || request.taxpayerId !== taxpayerId) throw new NotFound();
  return request;
}
