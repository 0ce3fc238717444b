import type { Appeal } from '#capabilities/appeals/index.ts';
import { listAppealsOf } from '#capabilities/appeals/records.ts';
import { type Deadline, listOpenDeadlines } from '#platform/record/deadlines.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { eventsFrom, isReceived } from '../process/mediation-request.ts';
import { listOpenRequests } from '../store/mediation-request-store.ts';
import { listStandingsOf } from '../store/standing-store.ts';
import { enteringFrom, type Looking } from './entering-of.ts';
import type { DeskRequest } from './list-desk.contract.ts';

/**
 * The written requests on which something comes before a support request: the e-mail to the program, MI or
 * its log, or the taxpayer’s own word. Whatever has all of that is on the desk as a support request.
 */
export async function deskRequests(looking: Looking): Promise<readonly DeskRequest[]> {
  const { eyes } = looking;
  const open = await listOpenRequests(eyes);
  const ids = open.map(({ requestId }) => requestId);
  const deadlines = await listOpenDeadlines(eyes, ids);
  const standings = await listStandingsOf(eyes, ids);
  const appeals = await listAppealsOf(eyes, [...new Set(open.flatMap(({ appealIds }) => appealIds))]);
  return open.flatMap((request) => {
    const entered = standings.filter(({ requestId }) => requestId === request.requestId);
    const without = request.appealIds.filter((id) => !entered.some(({ appealId }) => appealId === id));
    const isWhole = isReceived(request.state) && request.mailedDay !== undefined && without.length === 0;
    const named = appeals.filter(({ appealId }) => without.includes(appealId));
    const due = deadlines.find(({ recordId }) => recordId === request.requestId);
    return isWhole ? [] : [rowOf(looking, request, named, due)];
  });
}

function rowOf(
  looking: Looking,
  request: MediationRequest,
  without: readonly Appeal[],
  due: Deadline | undefined,
): DeskRequest {
  const { requestId, taxpayerId, state, initiator, receivedDay } = request;
  const entering = enteringFrom(looking, request, without).filter(({ allowed }) => allowed);
  return {
    requestId,
    taxpayerId,
    state,
    initiator,
    receivedDay,
    yours: [...nextOf(looking, request), ...entering.map(({ event }) => event)],
    ...(due && {
      nextDue: { kind: due.kind, dueDay: due.dueDay, isLate: due.dueDay < looking.eyes.today },
    }),
  };
}

/** What this role may do with the request itself: of what it has already gone through, nothing. */
function nextOf({ actor }: Looking, { state, mailedDay }: MediationRequest): readonly string[] {
  const possible = eventsFrom(state, actor.role);
  if (!isReceived(state)) return possible;
  return possible.filter((event) => event === 'mail-request' && mailedDay === undefined);
}
