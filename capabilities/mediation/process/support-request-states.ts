import type { ClosingStage } from '../parameters/closing-reasons.ts';

export const supportRequestStates = [
  'none',
  'logged',
  'open',
  'held',
  'perfecting',
  'held-and-perfecting',
  'discussed',
  'acceptance-proposed',
  'acceptance-approved',
  'tentatively-denied',
  'denial-recommended',
  'area-director-concurred',
  'with-executive',
  'executive-concurred',
  'concurrence-shared',
  'letter-signed',
  'letter-mailed',
  'accepted',
  'notified',
  'call-scheduled',
  'call-held',
  'assigned',
  'concluded',
  'closing-submitted',
  'withdrawing',
  'withdrawing-assigned',
  'withdrawal-submitted',
  'denied',
  'mediated',
  'withdrawn',
] as const;
export type SupportRequestState = (typeof supportRequestStates)[number];

export const supportRequestEvents = [
  'enter-mediation-in',
  'log-request',
  'import-support-request',
  'end-talks',
  'resume-talks',
  'ask-for-details',
  'perfect-request',
  'answer-meanwhile',
  'ask-question',
  'note-eligibility',
  'mark-pilot',
  'contact-team',
  'hold-discussion',
  'recommend-acceptance',
  'approve-acceptance',
  'refuse-acceptance',
  'approve-request',
  'propose-denial',
  'draft-denial-letter',
  'ask-for-help',
  'recommend-denial',
  'drop-denial',
  'concur-as-area-director',
  'accept-as-area-director',
  'send-package',
  'concur-as-executive',
  'accept-as-executive',
  'share-concurrence',
  'sign-denial-letter',
  'mail-denial-letter',
  'close-as-denied',
  'tell-approval',
  'offer-call-times',
  'schedule-call',
  'adjourn-call',
  'hold-call',
  'waive-call',
  'note-co-mediator',
  'note-mediator-offer',
  'note-agreement-signed',
  'assign-mediator',
  'replace-mediator',
  'affirm-impartiality',
  'schedule-session',
  'prepare-item',
  'log-preparation',
  'deliver-summary',
  'deliver-taxpayer-summary',
  'deliver-supplement',
  'log-mediator-contact',
  'post-time',
  'adjourn-session',
  'conclude-session',
  'write-report',
  'submit-closing',
  'return-closing',
  'approve-closing-of-mediation',
  'withdraw-by-taxpayer',
  'withdraw-by-appeals',
  'propose-withdrawal',
  'concur-in-withdrawal',
  'close-as-withdrawn',
  'submit-withdrawal',
] as const;
export type SupportRequestEvent = (typeof supportRequestEvents)[number];

/** While Appeals has not answered. */
export const beforeDecision = [
  'logged',
  'open',
  'held',
  'perfecting',
  'held-and-perfecting',
  'discussed',
  'acceptance-proposed',
  'acceptance-approved',
  'tentatively-denied',
  'denial-recommended',
  'area-director-concurred',
  'with-executive',
  'executive-concurred',
  'concurrence-shared',
  'letter-signed',
] as const satisfies readonly SupportRequestState[];

/** Until manager, technical employee and analyst have talked the request over. */
export const beforeDiscussion = [
  'logged',
  'open',
  'held',
  'perfecting',
  'held-and-perfecting',
] as const satisfies readonly SupportRequestState[];

/** While a withdrawal is the manager's to close. */
export const beforeAssignment = [
  ...beforeDecision,
  'accepted',
  'notified',
  'call-scheduled',
  'call-held',
] as const satisfies readonly SupportRequestState[];

/** Approved, with the session still to come. */
export const beforeSession = [
  'accepted',
  'notified',
  'call-scheduled',
  'call-held',
  'assigned',
] as const satisfies readonly SupportRequestState[];

/** While a mediator has the request. */
export const withMediator = [
  'assigned',
  'concluded',
  'withdrawing-assigned',
] as const satisfies readonly SupportRequestState[];

/** What the taxpayer is told of where the request stands: never what anybody recommends. */
export const taxpayerStandings = [
  'received',
  'held',
  'details-needed',
  'under-review',
  'approved',
  'denied',
  'in-mediation',
  'session-over',
  'closed',
] as const;
export type TaxpayerStanding = (typeof taxpayerStandings)[number];

/** Where the request stands, for the taxpayer. */
export function taxpayerStandingOf(state: SupportRequestState): TaxpayerStanding {
  if (state === 'none' || state === 'logged' || state === 'open') return 'received';
  if (state === 'held') return 'held';
  if (state === 'perfecting' || state === 'held-and-perfecting') return 'details-needed';
  if ((beforeDecision as readonly string[]).includes(state)) return 'under-review';
  if (state === 'accepted') return 'approved';
  if (state === 'letter-mailed' || state === 'denied') return 'denied';
  if (state === 'concluded' || state === 'closing-submitted') return 'session-over';
  return isOver(state) ||
    state === 'withdrawing' ||
    state === 'withdrawing-assigned' ||
    state === 'withdrawal-submitted'
    ? 'closed'
    : 'in-mediation';
}

/** Whether nothing leaves this state any more. */
export function isOver(state: SupportRequestState): boolean {
  return state === 'denied' || state === 'mediated' || state === 'withdrawn';
}

/** Whether it is over as far as the taxpayer is told. */
export function isToldOver(standing: TaxpayerStanding): boolean {
  return standing === 'denied' || standing === 'closed';
}

/** Whether both sides have the record of it before them, as far as the taxpayer is told. */
export function isToldGoingOn(standing: TaxpayerStanding): boolean {
  return standing === 'in-mediation' || standing === 'session-over';
}

/** Whether Appeals has accepted and both sides are told: from here on the record is for both. */
export function isForBoth(state: SupportRequestState): boolean {
  return state === 'notified';
}

/** Whether the call has been held, or waived, and the request goes on. */
export function isAfterCall(state: SupportRequestState): boolean {
  return state === 'call-held' || state === 'assigned';
}

/** Whether Appeals has decided to mediate. */
export function isApproved(state: SupportRequestState): boolean {
  return [
    'accepted',
    'notified',
    'call-scheduled',
    'call-held',
    'assigned',
    'concluded',
    'closing-submitted',
    'mediated',
  ].includes(state);
}

/** Whose concurrence in a denial is asked for now. */
export function askedToConcur(
  state: SupportRequestState,
): 'area-director' | 'front-line-executive' | undefined {
  if (state === 'denial-recommended') return 'area-director';
  return state === 'with-executive' ? 'front-line-executive' : undefined;
}

/** Whether the manager has proposed a denial that is not over yet. */
export function isBeingDenied(state: SupportRequestState): boolean {
  const first = supportRequestStates.indexOf('tentatively-denied');
  const last = supportRequestStates.indexOf('letter-mailed');
  const at = supportRequestStates.indexOf(state);
  return state === 'denied' || (at >= first && at <= last);
}

/** Whether settlement talks still go on. */
export function talksGoOn(state: SupportRequestState): boolean {
  return state === 'held' || state === 'held-and-perfecting';
}

/** Whether the request lacks details that were asked for. */
export function waitsForDetails(state: SupportRequestState): boolean {
  return state === 'perfecting' || state === 'held-and-perfecting';
}

/** At which stage a closing would be made; undefined where none can. */
export function closingStageOf(state: SupportRequestState): ClosingStage | undefined {
  if (state === 'letter-mailed') return 'denial-mailed';
  if (state === 'withdrawing') return 'before-assignment';
  if (state === 'withdrawing-assigned' || state === 'withdrawal-submitted') return 'after-assignment';
  return state === 'concluded' || state === 'closing-submitted' ? 'after-session' : undefined;
}

/**
 * Whether the taxpayer has been told that mediation is denied: reasons are in the letter, and nowhere before.
 */
export function isTold(state: SupportRequestState): boolean {
  return state === 'letter-mailed' || state === 'denied';
}

/** Whether the session is being prepared. */
export function isPreparing(state: SupportRequestState): boolean {
  return state === 'assigned';
}

const minorSteps: readonly string[] = [
  'ask-for-help',
  'answer-meanwhile',
  'ask-question',
  'note-eligibility',
  'mark-pilot',
  'contact-team',
  'resume-talks',
  'propose-withdrawal',
  'concur-in-withdrawal',
  'withdraw-by-taxpayer',
  'withdraw-by-appeals',
  'note-co-mediator',
  'log-mediator-contact',
  'log-preparation',
  'note-agreement-signed',
  'replace-mediator',
  'drop-denial',
];

/** Whether a step is possible but not what anybody waits for. */
export function isMinorStep(event: string): boolean {
  return minorSteps.includes(event);
}
