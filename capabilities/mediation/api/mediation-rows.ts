import { daysBetween } from '#kernel/calendar/day.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import type { MediationFacts } from '../rules/compute-program-figures.ts';
import { listRequestsOf } from '../store/mediation-request-store.ts';
import { listMinutes } from '../store/paper-store.ts';

export type MediationRow = MediationFacts &
  Pick<SupportRequest, 'supportRequestId' | 'taxpayerId' | 'state'> & {
    readonly minutes: number;
    readonly inMediation: number;
  };

/** One row for each support request: what the program is judged by, read once for all of them. */
export async function mediationRows(
  eyes: Eyes,
  chosen: readonly SupportRequest[],
): Promise<readonly MediationRow[]> {
  const ids = chosen.map(({ supportRequestId }) => supportRequestId);
  const requestIds = [...new Set(chosen.map(({ requestId }) => requestId))];
  const requests = new Map((await listRequestsOf(eyes, requestIds)).map((one) => [one.requestId, one]));
  const minutes = new Map((await listMinutes(eyes, ids)).map((one) => [one.supportRequestId, one.minutes]));
  return chosen.map((one) => {
    const request = requests.get(one.requestId);
    return {
      supportRequestId: one.supportRequestId,
      taxpayerId: one.taxpayerId,
      state: one.state,
      minutes: told(minutes.get(one.supportRequestId)),
      // Whoever sees the support request and not the written request does not see who asked.
      ...factsOf(one, request?.initiator ?? 'unknown'),
      ...(request?.noticedDay && { noticeLagDays: daysBetween(one.receivedDay, request.noticedDay) }),
      inMediation: daysBetween(one.receivedDay, one.joint.closedDay ?? eyes.today),
    };
  });
}

function told(minutes: number | undefined): number {
  invariant(minutes !== undefined, 'every support request that is asked about has its sum of time');
  return minutes;
}

/** The day of the letter; of a request that was brought over, the day on which it was closed as denied. */
function deniedOn({ joint, review }: SupportRequest): Pick<MediationFacts, 'deniedDay'> {
  const deniedDay = review?.denial?.letterMailedDay;
  if (deniedDay !== undefined) return { deniedDay };
  const { closing, closedDay } = joint;
  return closing?.reason.startsWith('denied-') && closedDay !== undefined ? { deniedDay: closedDay } : {};
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
    ...(joint.call && { callDay: joint.call.onDay }),
    ...(joint.mediator && { assignedDay: joint.mediator.assignedDay }),
    ...(joint.concluded && { concludedDay: joint.concluded.onDay }),
    ...(joint.closedDay && { closedDay: joint.closedDay }),
    ...(joint.closing && { reason: joint.closing.reason }),
    ...(joint.withdrawal && { withdrawnBy: joint.withdrawal.side }),
    ...deniedOn(one),
  };
}
