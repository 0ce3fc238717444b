import type { Day } from '#kernel/calendar/day.ts';
import type { Deadline } from '#kernel/calendar/deadline.ts';
import type { DeadlineSpec, RecordKind } from '#platform/record/record-kind.ts';
import type { MediationAgreement } from '../process/mediation-agreement-record.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { computeAlert, computeClock, computeSummaryDay } from '../rules/compute-clocks.ts';

function specOf({ day, steps }: Deadline): DeadlineSpec {
  return { dueDay: day, steps };
}

/** When the deadlines end that the process of a written request opens. */
export const mediationRequestDeadlines: RecordKind<MediationRequest>['deadlines'] = {
  'mail-program': ({ receivedDay }, _step, { law }) => specOf(computeClock('mail-program', receivedDay, law)),
};

/** When the deadlines end that the process of a support request opens. */
export const supportRequestDeadlines: RecordKind<SupportRequest>['deadlines'] = {
  'answer-request': ({ receivedDay }, _step, { law }) =>
    specOf(computeClock('answer-request', receivedDay, law)),
  'contact-team': ({ enteredDay }, _step, { law }) =>
    specOf(computeAlert('contact-for-discussion', enteredDay, law)),
  'supply-details': ({ review }) =>
    review?.details && specOf(setBy(review.details.contactDay, review.details.dueDay)),
  'tell-approval': (_record, { onDay }, { law }) => specOf(computeAlert('tell-approval', onDay, law)),
  'finish-mediation': (_record, { onDay }, { law }) => specOf(computeClock('finish-mediation', onDay, law)),
  'sign-agreement': ({ joint }, _step, { law }) => {
    const from = joint.told['taxpayer'];
    return from === undefined ? undefined : specOf(computeClock('sign-agreement', from, law));
  },
  'find-mediator': (_record, { onDay }, { law }) => specOf(computeAlert('find-mediator', onDay, law)),
  'appeals-summary': ({ joint }, _step, { law }) =>
    joint.session && specOf(computeSummaryDay(joint.session.day, law)),
  'taxpayer-summary': ({ joint }, _step, { law }) =>
    joint.session && specOf(computeSummaryDay(joint.session.day, law)),
  report: (_record, { onDay }, { law }) => specOf(computeAlert('report', onDay, law)),
};

/** When the deadlines end that the process of an agreement opens. */
export const mediationAgreementDeadlines: RecordKind<MediationAgreement>['deadlines'] = {
  'return-agreement': answerOf,
  'return-consent': answerOf,
};

/** The day that the letter prints, which may be earlier than the law's last one. */
function answerOf({ faxedDay, answerByDay }: MediationAgreement): DeadlineSpec | undefined {
  if (faxedDay === undefined || answerByDay === undefined) return undefined;
  return specOf(setBy(faxedDay, answerByDay));
}

function setBy(from: Day, day: Day): Deadline {
  return {
    day,
    steps: [
      { kind: 'trigger', day: from },
      { kind: 'last-day', day },
    ],
  };
}
