import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listRequests as listRecords } from '../store/agreement-request-store.ts';
import { listAgreements } from '../store/agreement-store.ts';
import { listRequestParties } from '../store/request-party-store.ts';
import { agreementView } from './agreement-view.ts';
import { listRequestsContract } from './list-requests.contract.ts';
import { requestView } from './request-view.ts';

/**
 * The requests and agreements of one taxpayer that the person may see. A taxpayer has few; each view is made
 * by itself.
 */
export const listRequests = queryOperation(listRequestsContract, async ({ input, eyes, actor, law }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const requests = [];
  for (const request of await listRecords(eyes, input.taxpayerId))
    requests.push(await requestView(eyes, request, actor, law));
  const agreements = await listAgreements(eyes, input.taxpayerId);
  const seen = requests.map(({ requestId }) => requestId);
  const parties = await listRequestParties(eyes, input.taxpayerId);
  const takenAlong = parties
    .filter(({ requestId }) => !seen.includes(requestId))
    .map(({ requestId, receivedAt }) => ({ requestId, receivedAt }));
  return { requests, agreements: agreements.map(agreementView), takenAlong };
});
