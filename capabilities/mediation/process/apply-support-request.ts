import type { Day } from '#kernel/calendar/day.ts';
import type { MediatedWork } from '../parameters/works.ts';
import type { ToldIssue } from '../rules/compute-checklist.ts';
import { changeByReview } from './change-by-review.ts';
import { changeByMediation } from './change-by-mediation.ts';
import {
  type Closing,
  type Joint,
  mediationCompartment,
  type Review,
  reviewCompartment,
  type SupportRequest,
} from './support-request-record.ts';
import { isForBoth, type SupportRequestEvent, type SupportRequestState } from './support-request-states.ts';

export type SupportRequestStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly actorId: string;
  readonly actorRole: string;
  readonly recordedDay?: Day;
};

export type EnterBody = {
  readonly taxpayerId: string;
  readonly supportRequestId: string;
  readonly appealId: string;
  readonly requestId: string;
  readonly work: MediatedWork;
  readonly receivedDay: Day;
  readonly enteredDay: Day;
  readonly issues: readonly ToldIssue[];
  readonly coMediatorWished: boolean;
};

/** A request of the old system: what it was called there stands in its history. */
export type ImportBody = EnterBody & { readonly legacyLabel: string; readonly closing: Closing };

/** What a step changes. The rebuild from history folds it. */
export function applySupportRequest(
  before: SupportRequest | undefined,
  step: SupportRequestStep,
): Omit<SupportRequest, 'version'> {
  const event = step.event as SupportRequestEvent;
  const state = step.to as SupportRequestState;
  if (event === 'enter-mediation-in' || event === 'log-request') return begun(step, state);
  if (event === 'import-support-request') return broughtOver(step, state);
  if (before === undefined) throw new Error(`${event} is a step of a support request that does not exist`);
  const { review, joint } = before;
  return {
    ...before,
    state,
    compartment: isForBoth(state) ? mediationCompartment(before.supportRequestId) : before.compartment,
    ...(review && { review: changeByReview(event, review, step) }),
    joint: changeByMediation(event, joint, step),
  };
}

function broughtOver(step: SupportRequestStep, state: SupportRequestState): Omit<SupportRequest, 'version'> {
  const { legacyLabel: _label, closing, ...entered } = step.body as ImportBody;
  const one = begun({ ...step, body: entered }, state);
  return { ...one, joint: { ...one.joint, closing, closedDay: closing.closingDay } };
}

function begun(step: SupportRequestStep, state: SupportRequestState): Omit<SupportRequest, 'version'> {
  const { issues, coMediatorWished, ...told } = step.body as EnterBody;
  const review: Review = {
    issues,
    detailsWanting: false,
    interimAnswers: [],
    supersededDenials: 0,
    offers: [],
  };
  const joint: Joint = {
    told: {},
    callTimes: { analyst: [], manager: [] },
    coMediator: {
      standing: coMediatorWished ? 'wished' : 'not-requested',
      chosenByTaxpayer: false,
      agreedByManager: false,
      trained: 'unknown',
    },
    summaries: {},
    items: {},
    adjournments: [],
  };
  const entered = step.event === 'log-request' ? 'log-only' : 'mediation-in';
  return { ...told, compartment: reviewCompartment(told.supportRequestId), state, entered, review, joint };
}
