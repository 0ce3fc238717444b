import { listModules } from '#capabilities/accounts/records.ts';
import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listRequests as listRecords } from '../store/agreement-request-store.ts';
import type { Agreement } from '../process/agreement-record.ts';
import { listAgreements, listAgreementsOfRequests } from '../store/agreement-store.ts';
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
  const own = await listAgreements(eyes, input.taxpayerId);
  const ofOthers = requests.filter(({ taxpayerId }) => taxpayerId !== input.taxpayerId);
  const covering = await listCovering(
    eyes,
    input.taxpayerId,
    ofOthers.map(({ requestId }) => requestId),
  );
  const agreements = [...own, ...covering];
  const seen = requests.map(({ requestId }) => requestId);
  const parties = await listRequestParties(eyes, input.taxpayerId);
  const takenAlong = parties
    .filter(({ requestId }) => !seen.includes(requestId))
    .map(({ requestId, receivedAt }) => ({ requestId, receivedAt }));
  return { requests, agreements: agreements.map(agreementView), takenAlong };
});

/** The agreements of others that protect taxes of this one: those that came of a request for both. */
async function listCovering(
  eyes: Eyes,
  taxpayerId: string,
  requestIds: readonly string[],
): Promise<readonly Agreement[]> {
  const agreements = await listAgreementsOfRequests(eyes, requestIds);
  if (agreements.length === 0) return [];
  const owed = new Set((await listModules(eyes, taxpayerId)).map(({ moduleId }) => moduleId));
  return agreements.filter(({ moduleIds }) => moduleIds.some((id) => owed.has(id)));
}
