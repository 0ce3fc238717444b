import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { BesidePart } from '../parameters/participant-parts.ts';
import type { IssueResult } from '../rules/issue-results.ts';
import type { SupportRequestStep } from './apply-support-request.ts';
import type { Closing, CoMediator, HeldCall, Joint } from './support-request-record.ts';
import type { SupportRequestEvent } from './support-request-states.ts';

export type TellBody = { readonly recipients: readonly string[] };
export type TimesBody = { readonly of: 'analyst' | 'manager'; readonly times: readonly Instant[] };
export type ScheduleCallBody = { readonly startsAt: Instant };
export type HoldCallBody = Omit<HeldCall, 'onDay'>;
export type CoMediatorBody = { readonly coMediator: CoMediator };
export type AssignBody = { readonly personId: string; readonly managerId: string; readonly officeId: string };
export type SessionBody = {
  readonly startsAt: Instant;
  readonly day: Day;
  readonly place: string;
  readonly reason?: string;
};
export type ItemBody = { readonly item: string; readonly standing: string };
export type PreparationBody = { readonly part: BesidePart; readonly standing: string };
export type ConcludeBody = { readonly issues: readonly IssueResult[] };
export type ReportBody = { readonly documentId: string };
export type WithdrawBody = { readonly documentId?: string };
export type ClosingBody = Closing;

type Change = (joint: Joint, step: SupportRequestStep) => Joint;

/** What a step changes of what both sides see; a step without an entry changes nothing of it. */
const changes: Readonly<Partial<Record<SupportRequestEvent, Change>>> = {
  'approve-request': approved,
  'accept-as-area-director': approved,
  'accept-as-executive': approved,
  'tell-approval': (joint, { body, onDay }) => {
    const told = (body as TellBody).recipients.map((one) => [one, joint.told[one] ?? onDay] as const);
    return { ...joint, told: { ...joint.told, ...Object.fromEntries(told) } };
  },
  'offer-call-times': (joint, { body }) => {
    const { of, times } = body as TimesBody;
    return { ...joint, callTimes: { ...joint.callTimes, [of]: times } };
  },
  'schedule-call': (joint, { body }) => ({ ...joint, callStartsAt: (body as ScheduleCallBody).startsAt }),
  'adjourn-call': ({ callStartsAt: _startsAt, ...joint }) => joint,
  'hold-call': held,
  'waive-call': held,
  'note-co-mediator': (joint, { body }) => ({ ...joint, coMediator: (body as CoMediatorBody).coMediator }),
  'assign-mediator': assigned,
  'replace-mediator': assigned,
  'affirm-impartiality': (joint, { onDay }) =>
    joint.mediator === undefined ? joint : { ...joint, mediator: { ...joint.mediator, affirmedDay: onDay } },
  'schedule-session': (joint, { body }) => ({ ...joint, session: body as SessionBody }),
  'prepare-item': (joint, { body }) => {
    const { item, standing } = body as ItemBody;
    return { ...joint, items: { ...joint.items, [item]: standing } };
  },
  'deliver-summary': (joint, { onDay }) => ({ ...joint, summaries: { ...joint.summaries, appeals: onDay } }),
  'deliver-taxpayer-summary': (joint, { onDay }) => ({
    ...joint,
    summaries: { ...joint.summaries, taxpayer: onDay },
  }),
  'log-preparation': (joint, { body, onDay }) => {
    const entry = { onDay, ...(body as PreparationBody) };
    return { ...joint, preparations: [...(joint.preparations ?? []), entry] };
  },
  'adjourn-session': (joint, { onDay }) => ({ ...joint, adjournments: [...joint.adjournments, onDay] }),
  'conclude-session': (joint, { body, onDay }) => ({
    ...joint,
    concluded: { onDay, issues: (body as ConcludeBody).issues },
  }),
  'write-report': (joint, { body, onDay }) => ({ ...joint, report: { ...(body as ReportBody), onDay } }),
  'withdraw-by-taxpayer': (joint, step) => withdrawn(joint, step, 'taxpayer'),
  'withdraw-by-appeals': (joint, step) => withdrawn(joint, step, 'appeals'),
  'submit-closing': submitted,
  'submit-withdrawal': submitted,
  'return-closing': ({ closing: _closing, ...joint }) => joint,
  'approve-closing-of-mediation': (joint) =>
    joint.closing === undefined ? joint : { ...joint, closedDay: joint.closing.closingDay },
  'close-as-withdrawn': closed,
  'close-as-denied': closed,
};

export function changeByMediation(event: SupportRequestEvent, joint: Joint, step: SupportRequestStep): Joint {
  return changes[event]?.(joint, step) ?? joint;
}

function approved(joint: Joint, { to, onDay }: SupportRequestStep): Joint {
  return to === 'accepted' ? { ...joint, approvedDay: onDay } : joint;
}

function held(joint: Joint, { body, onDay }: SupportRequestStep): Joint {
  return { ...joint, call: { ...(body as HoldCallBody), onDay } };
}

function assigned(joint: Joint, { body, onDay }: SupportRequestStep): Joint {
  return { ...joint, mediator: { ...(body as AssignBody), assignedDay: onDay } };
}

function withdrawn(joint: Joint, { body, onDay }: SupportRequestStep, side: 'taxpayer' | 'appeals'): Joint {
  const { documentId } = body as WithdrawBody;
  return { ...joint, withdrawal: { side, onDay, ...(documentId !== undefined && { documentId }) } };
}

function submitted(joint: Joint, { body }: SupportRequestStep): Joint {
  const { reason, closingDay, attached } = body as ClosingBody;
  return { ...joint, closing: { reason, closingDay, attached } };
}

function closed(joint: Joint, step: SupportRequestStep): Joint {
  const closing = submitted(joint, step);
  return { ...closing, closedDay: (step.body as ClosingBody).closingDay };
}
