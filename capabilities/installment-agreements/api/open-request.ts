import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { OwnRefusal } from '#platform/http/refusal.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { isBeingWorked } from '../process/agreement-request.ts';
import { includedModules } from '../rules/case-facts.ts';
import { decideOpenRequest, type OpenRequestFacts } from '../rules/decide-open-request.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { listRequests } from '../store/agreement-request-store.ts';
import { type CaseSource, loadCase, type LoadedCase } from '../store/load-case.ts';

type Asked = Pick<CaseSource, 'taxpayerId' | 'withTaxpayerIds'>;

/** The requests of all whom a proposal concerns that are still being worked. */
export async function listRequestsBeingWorked(
  lens: Lens,
  { taxpayerId, withTaxpayerIds = [] }: Asked,
): Promise<readonly AgreementRequest[]> {
  const lists = await Promise.all([taxpayerId, ...withTaxpayerIds].map((id) => listRequests(lens, id)));
  return lists.flat().filter(({ state }) => isBeingWorked(state));
}

/** The first of these requests that is open for the same taxes, if one is, and the decision that says so. */
export async function findOpenRequest(
  lens: Lens,
  requests: readonly AgreementRequest[],
  { facts }: LoadedCase,
  law: Law,
) {
  const covers = includedModules(facts).map(moduleKey);
  for (const request of requests) {
    const open = { receivedDay: lens.dayOf(request.receivedAt), covers: await coversOf(lens, request) };
    const about: OpenRequestFacts = { onDay: lens.today, covers, openRequest: open };
    const belongs = withFacts(decideOpenRequest(about, law), about);
    if (belongs.outcome === 'belongs-to-open-request') return { request, belongs };
  }
  return undefined;
}

async function coversOf(lens: Lens, request: AgreementRequest): Promise<readonly string[]> {
  return includedModules((await loadCase(lens, request)).facts).map(moduleKey);
}

/** Names the open request and leads there: what is new is added to it. */
export function refusalOfOpenRequest({
  request,
  belongs,
}: NonNullable<Awaited<ReturnType<typeof findOpenRequest>>>): OwnRefusal {
  return {
    code: 'request-must-not-be-open-already',
    findings: belongs.findings,
    law: { cite: 'IRM 5.14.1.3(8)' },
    leadsTo: { recordKind: 'agreement-request', recordId: request.requestId },
  };
}
