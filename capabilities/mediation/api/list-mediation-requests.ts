import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { movesFor } from '#kernel/process/move.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { mediationRequestTable } from '../process/mediation-request.ts';
import { listMediationRequests as listRecords } from '../store/mediation-request-store.ts';
import { listMediationRequestsContract } from './list-mediation-requests.contract.ts';
import { mediationRequestView } from './mediation-request-view.ts';

/** Every request of a taxpayer that the person sees, the latest first. */
export const listMediationRequests = queryOperation(
  listMediationRequestsContract,
  async ({ input, eyes, actor, law }) => {
    if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
    const records = await listRecords(eyes, input.taxpayerId);
    const requests = await Promise.all(
      records.map((request) => mediationRequestView(eyes, request, actor, law)),
    );
    const beginnings = movesFor(mediationRequestTable, { state: 'none', role: actor.role, decisions: {} });
    return { requests, moves: beginnings.map(({ event, allowed }) => ({ event, allowed })) };
  },
);
