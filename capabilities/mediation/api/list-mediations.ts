import { queryOperation } from '#platform/http/operation.ts';
import { invariant } from '#platform/record/invariant.ts';
import { computeProgramFigures, type MediationFacts } from '../rules/compute-program-figures.ts';
import { daysBetween } from '#kernel/calendar/day.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { listRequestsOf } from '../store/mediation-request-store.ts';
import { listMinutes } from '../store/paper-store.ts';
import { listSupportRequests } from '../store/support-request-store.ts';
import { listMediationsContract } from './list-mediations.contract.ts';

/** The figures of the program, and one row for each request behind them. */
export const listMediations = queryOperation(listMediationsContract, async ({ input, eyes }) => {
  const { fromDay, untilDay } = input;
  const all = await listSupportRequests(eyes, 'all');
  const chosen = all.filter(
    ({ receivedDay }) =>
      (fromDay === undefined || receivedDay >= fromDay) &&
      (untilDay === undefined || receivedDay <= untilDay),
  );
  const ids = chosen.map(({ supportRequestId }) => supportRequestId);
  const requests = await listRequestsOf(eyes, [...new Set(chosen.map(({ requestId }) => requestId))]);
  const initiators = new Map(requests.map(({ requestId, initiator }) => [requestId, initiator]));
  const posted = await listMinutes(eyes, ids);
  const minutes = new Map(posted.map((one) => [one.supportRequestId, one.minutes]));
  const rows = chosen.map((one) => ({
    supportRequestId: one.supportRequestId,
    taxpayerId: one.taxpayerId,
    state: one.state,
    minutes: told(minutes.get(one.supportRequestId)),
    // Whoever sees the support request and not the written request does not see who asked.
    ...factsOf(one, initiators.get(one.requestId) ?? 'unknown'),
    inMediation: daysBetween(one.receivedDay, one.joint.closedDay ?? eyes.today),
  }));
  return { figures: computeProgramFigures(rows), rows };
});

function told(minutes: number | undefined): number {
  invariant(minutes !== undefined, 'every support request that is asked about has its sum of time');
  return minutes;
}

function factsOf(one: SupportRequest, initiator: MediationFacts['initiator']): MediationFacts {
  const { joint, review } = one;
  return {
    work: one.work,
    initiator,
    entered: one.entered,
    receivedDay: one.receivedDay,
    grounds: (review?.denial?.reasons ?? []).map(({ ground }) => ground),
    denialProposed: review?.denial !== undefined || (review !== undefined && review.supersededDenials > 0),
    nonConcurredBy: review?.nonConcurredBy ?? [],
    ...(joint.approvedDay && { approvedDay: joint.approvedDay }),
    ...(joint.closedDay && { closedDay: joint.closedDay }),
    ...(joint.closing && { reason: joint.closing.reason }),
    ...(joint.withdrawal && { withdrawnBy: joint.withdrawal.side }),
    ...(review?.denial?.letterMailedDay && { deniedDay: review.denial.letterMailedDay }),
  };
}
