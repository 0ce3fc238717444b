import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findSupportRequest as findRecord } from '../store/support-request-store.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { holdWhoIsNotAdmitted } from './not-yet-admitted.ts';
import { supportRequestView } from './support-request-view.ts';

/** One support request with everything that the person may see of it, and nothing else. */
export const findSupportRequest = queryOperation(
  findSupportRequestContract,
  async ({ input, eyes, actor, law }) => {
    const found = await findRecord(eyes, input.supportRequestId);
    if (found === undefined) {
      await holdWhoIsNotAdmitted(eyes, actor, law, input.supportRequestId);
      throw new NotFound();
    }
    return await supportRequestView(eyes, found, actor, law);
  },
);
