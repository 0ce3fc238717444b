import { laterDay } from '#kernel/calendar/day.ts';
import { computeDeadline, computeHourDeadline } from '#kernel/calendar/deadline.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { approvalDelayDays } from '../parameters/approval-delay-days.ts';
import { missingPartsDays } from '../parameters/missing-parts-days.ts';
import { pendingInputHours } from '../parameters/pending-input-hours.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';

/** When the deadlines end that the process of a request opens. */
export const agreementRequestDeadlines: RecordKind<AgreementRequest>['deadlines'] = {
  /**
   * Runs by the clock from the moment an employee knows of a complete request; the protection runs from
   * receipt.
   */
  'identify-pending': (
    { codeFor, codeAsked, officerId, ...request },
    { event, recordedAt, onDay },
    { law, dayOf },
  ) => {
    if (codeFor.length === 0 || codeAsked) return undefined;
    const hours = inForce(pendingInputHours, onDay, law).value;
    const identifiedAt = event === 'receive-proposal' ? request.identifiedAt : undefined;
    const fromAt = identifiedAt ?? recordedAt;
    const { at, steps } = computeHourDeadline({ fromAt, hours, law: irm('5.14.1.3(3)') });
    return { dueDay: dayOf(at), dueAt: at, steps, ownerId: officerId };
  },
  'supply-missing-parts': ({ officerId }, { recordedAt, onDay }, { law, dayOf }) => {
    const days = inForce(missingPartsDays, onDay, law).value;
    const { day, steps } = computeDeadline({
      from: dayOf(recordedAt),
      days,
      counting: 'calendar',
      rollsForward: true,
      law: irm('5.14.1.3(8)'),
    });
    return { dueDay: day, steps, ownerId: officerId };
  },
  /** An approval that takes longer, or into the first due day, is a delay that the taxpayer is told of. */
  'approve-agreement': ({ terms }, { recordedAt, onDay }, { law, dayOf }) => {
    const delayed = computeDeadline({
      from: dayOf(recordedAt),
      days: inForce(approvalDelayDays, onDay, law).value,
      counting: 'business',
      rollsForward: true,
      law: irm('5.14.1.4.4(10)'),
    });
    const first = terms?.firstPaymentDay;
    if (first === undefined || first >= delayed.day) return { dueDay: delayed.day, steps: delayed.steps };
    return { dueDay: laterDay(first, dayOf(recordedAt)), steps: delayed.steps };
  },
};
