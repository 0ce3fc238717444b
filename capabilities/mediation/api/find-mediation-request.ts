import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findMediationRequest as findRecord } from '../store/mediation-request-store.ts';
import { findMediationRequestContract } from './find-mediation-request.contract.ts';
import { mediationRequestView } from './mediation-request-view.ts';

/** One written request, and where it stands on each appeal. */
export const findMediationRequest = queryOperation(
  findMediationRequestContract,
  async ({ input, eyes, actor, law }) => {
    const found = await findRecord(eyes, input.requestId);
    if (found === undefined) throw new NotFound();
    return await mediationRequestView(eyes, found, actor, law);
  },
);
