import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findRequest as findRecord } from '../store/agreement-request-store.ts';
import { findRequestContract } from './find-request.contract.ts';
import { requestView } from './request-view.ts';

/** One request that the person may see. */
export const findRequest = queryOperation(findRequestContract, async ({ input, eyes, actor, law }) => {
  const request = await findRecord(eyes, input.requestId);
  if (request === undefined) throw new NotFound();
  return await requestView(eyes, request, actor, law);
});
