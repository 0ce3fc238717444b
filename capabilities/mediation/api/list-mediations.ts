import { queryOperation } from '#platform/http/operation.ts';
import { computeProgramFigures, type MediationFacts } from '../rules/compute-program-figures.ts';
import { daysBetween } from '#kernel/calendar/day.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { listRequestsOf } from '../store/mediation-request-store.ts';
import { listTime } from '../store/paper-store.ts';
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
  const requests = await listRequestsOf(eyes, [...new Set(chosen.map(({ requestId }) => requestId))]);
  const initiators = new Map(requests.map(({ requestId, initiator }) => [requestId, initiator]));
  const rows = [];
  for (const one of chosen) {
    const time = await listTime(eyes, one.supportRequestId);
    const minutes = time.reduce((sum, entry) => sum + entry.minutes, 0);
    const initiator = initiators.get(one.requestId) ?? 'taxpayer';
    rows.push({
      supportRequestId: one.supportRequestId,
      taxpayerId: one.taxpayerId,
      state: one.state,
      minutes,
      ...factsOf(one, initiator),
      inMediation: daysBetween(one.receivedDay, one.joint.closedDay ?? eyes.today),
    });
  }
  return { figures: computeProgramFigures(rows), rows };
});

function factsOf(one: SupportRequest, initiator: 'taxpayer' | 'appeals'): MediationFacts {
  const { joint, review } = one;
  const proposed = review?.denial !== undefined || (review?.supersededDenials ?? 0) > 0;
  const nonConcurred = (review?.supersededDenials ?? 0) > 0 && review?.acceptance !== undefined;
  return {
    work: one.work,
    initiator,
    entered: one.entered,
    receivedDay: one.receivedDay,
    grounds: (review?.denial?.reasons ?? []).map(({ ground }) => ground),
    denialProposed: proposed,
    nonConcurrences: nonConcurred ? 1 : 0,
    ...(joint.approvedDay && { approvedDay: joint.approvedDay }),
    ...(joint.closedDay && { closedDay: joint.closedDay }),
    ...(joint.closing && { reason: joint.closing.reason }),
    ...(joint.withdrawal && { withdrawnBy: joint.withdrawal.side }),
    ...(review?.denial?.letterMailedDay && { deniedDay: review.denial.letterMailedDay }),
  };
}
