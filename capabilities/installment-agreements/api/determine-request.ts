import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { invariant } from '#platform/record/invariant.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { determinationView } from './determination-view.ts';
import { determineRequestContract } from './determine-request.contract.ts';
import { outlookOf } from './outlook.ts';

/** Decides on a recorded request as it stands today. */
export const determineRequest = queryOperation(
  determineRequestContract,
  async ({ input, eyes, actor, law }) => {
    const request = await findRequest(eyes, input.requestId);
    if (request === undefined) throw new NotFound();
    const decided = await decideOnRequest(eyes, request, actor, law);
    const { determination, decisions, terms } = decided;
    const { grant, 'pending-code': pendingCode } = decisions;
    invariant(grant && pendingCode, 'every decision on a request has been made');
    return {
      taxpayerId: request.taxpayerId,
      determination: determinationView(determination),
      grant,
      pendingCode,
      given: request.given,
      outlook: outlookOf(decided, grant, law, eyes.today),
      ...(terms && { terms }),
    };
  },
);
