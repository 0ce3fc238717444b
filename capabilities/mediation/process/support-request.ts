import type { Role } from '#capabilities/casework/index.ts';
import type { ProcessTable, Transition } from '#kernel/process/transition.ts';
import { newAppealsTeam } from '../parameters/temporary-changes.ts';
import { chart, memo, preparationLaw } from '../rules/memorandum.ts';
import {
  analyst,
  areaDirector,
  bothSides,
  caseTeam,
  executive,
  mediator,
  programOffice,
  taxpayerSide,
  teamManager,
  technicalEmployee,
} from './roles.ts';
import {
  beforeAssignment,
  beforeDecision,
  beforeDiscussion,
  beforeSession,
  type SupportRequestEvent,
  type SupportRequestState,
  withMediator,
} from './support-request-states.ts';

type Row = Transition<SupportRequestState, SupportRequestEvent, Role>;

const ate = [technicalEmployee];
const atm = [teamManager];
const inTrack = { rule: 'track', outcome: 'support-request' } as const;
const offTrack = { rule: 'track', outcome: 'no-support-request' } as const;
const mayDeny = { rule: 'denial', outcome: 'may-be-signed' } as const;
const entered = { opens: ['answer-request', 'contact-team'] };
const approved = {
  opens: ['finish-mediation', 'tell-approval'],
  closes: ['answer-request'],
};
const denialLaw = memo('8.26.9.2.3.3(1)');

/** A step that leaves the state as it is, from each of these. */
function self(states: readonly SupportRequestState[], row: Omit<Row, 'from' | 'to'>): readonly Row[] {
  return states.map((state) => ({ ...row, from: [state], to: state }));
}

// prettier-ignore
const receiptRows: readonly Row[] = [
  { from: ['none'], on: 'enter-mediation-in', to: 'open',                by: ate, requires: { rule: 'receipt', outcome: 'open' },                ...entered, law: chart },
  { from: ['none'], on: 'enter-mediation-in', to: 'held',                by: ate, requires: { rule: 'receipt', outcome: 'held' },                ...entered, law: memo('8.26.9.2.3(6)') },
  { from: ['none'], on: 'enter-mediation-in', to: 'perfecting',          by: ate, requires: { rule: 'receipt', outcome: 'perfecting' },          ...entered, law: memo('8.26.9.2.3(7)') },
  { from: ['none'], on: 'enter-mediation-in', to: 'held-and-perfecting', by: ate, requires: { rule: 'receipt', outcome: 'held-and-perfecting' }, ...entered, law: memo('8.26.9.2.3(7)') },
  { from: ['none'], on: 'log-request',        to: 'logged', by: caseTeam, requires: { rule: 'receipt', outcome: 'logged' }, ...entered, law: memo('8.26.9.2.3.2(4)') },
  { from: ['none'], on: 'import-support-request', to: 'denied', by: ['integrator'], law: chart },

  { from: ['held'],                on: 'end-talks',    to: 'open',       by: caseTeam, law: memo('8.26.9.2.3(6)b') },
  { from: ['held-and-perfecting'], on: 'end-talks',    to: 'perfecting', by: caseTeam, law: memo('8.26.9.2.3(6)b') },
  { from: ['open'],                on: 'resume-talks', to: 'held',       by: caseTeam, law: memo('8.26.9.2.3(6)') },
  { from: ['open', 'perfecting'],         on: 'ask-for-details', to: 'perfecting',          by: ate, opens: ['supply-details'], closes: ['supply-details'], law: memo('8.26.9.2.3(7)') },
  { from: ['held', 'held-and-perfecting'], on: 'ask-for-details', to: 'held-and-perfecting', by: ate, opens: ['supply-details'], closes: ['supply-details'], law: memo('8.26.9.2.3(7)') },
  { from: ['perfecting'],          on: 'perfect-request', to: 'open', by: ate, closes: ['supply-details'], law: memo('8.26.9.2.3(7)a') },
  { from: ['held-and-perfecting'], on: 'perfect-request', to: 'held', by: ate, closes: ['supply-details'], law: memo('8.26.9.2.3(7)a') },
  { from: ['open', 'perfecting'],  on: 'hold-discussion', to: 'discussed', by: [analyst, teamManager], closes: ['contact-team'], voids: ['supply-details'], law: memo('8.26.9.2.3.2(4)') },
];

// prettier-ignore
const acceptanceRows: readonly Row[] = [
  { from: ['discussed'],           on: 'recommend-acceptance', to: 'acceptance-proposed', by: atm, law: memo('8.26.9.2.3.1(3)') },
  { from: ['acceptance-proposed'], on: 'approve-acceptance',   to: 'acceptance-approved', by: [areaDirector], law: memo('8.26.9.2.3.1(3)') },
  { from: ['acceptance-proposed'], on: 'refuse-acceptance',    to: 'discussed',           by: [areaDirector], law: memo('8.26.9.2.3.1(3)') },
  { from: ['acceptance-approved'], on: 'approve-request',      to: 'accepted', by: atm, requires: { rule: 'acceptance', outcome: 'may-be-approved' }, ...approved, law: chart },
];

// prettier-ignore
const denialRows: readonly Row[] = [
  { from: ['discussed', 'logged'],                      on: 'propose-denial',          to: 'tentatively-denied',      by: atm, voids: ['contact-team'], effects: ['send-mediation-mail'], law: memo('8.26.9.2.3.3(1)a') },
  { from: ['tentatively-denied'],                       on: 'recommend-denial',        to: 'denial-recommended',      by: atm, law: memo('8.26.9.2.3.3(1)b') },
  { from: ['tentatively-denied', 'denial-recommended'], on: 'drop-denial',             to: 'discussed', by: atm, requires: inTrack,  law: denialLaw },
  { from: ['tentatively-denied', 'denial-recommended'], on: 'drop-denial',             to: 'logged',    by: atm, requires: offTrack, law: denialLaw },
  { from: ['denial-recommended'],                       on: 'concur-as-area-director', to: 'area-director-concurred', by: [areaDirector], law: memo('8.26.9.2.3.3(1)b') },
  { from: ['denial-recommended'],                       on: 'accept-as-area-director', to: 'accepted', by: [areaDirector], requires: inTrack,  ...approved, law: memo('8.26.9.2.3.3(1)c') },
  { from: ['denial-recommended'],                       on: 'accept-as-area-director', to: 'logged',   by: [areaDirector], requires: offTrack, law: memo('8.26.9.2.3.3(1)c') },
  { from: ['area-director-concurred', 'with-executive'], on: 'send-package',           to: 'with-executive',          by: [teamManager, areaDirector], effects: ['send-mediation-mail'], law: memo('8.26.9.2.3.3(1)c') },
  { from: ['with-executive'],                           on: 'concur-as-executive',     to: 'executive-concurred',     by: [executive, teamManager], requires: { rule: 'executive-concurrence', outcome: 'concurred' }, law: memo('8.26.9.2.3.3(1)d') },
  { from: ['with-executive'],                           on: 'accept-as-executive',     to: 'accepted', by: [executive], requires: inTrack,  ...approved, law: memo('8.26.9.2.3.3(1)c') },
  { from: ['with-executive'],                           on: 'accept-as-executive',     to: 'logged',   by: [executive], requires: offTrack, law: memo('8.26.9.2.3.3(1)c') },
  { from: ['executive-concurred'],                      on: 'share-concurrence',       to: 'concurrence-shared',      by: atm, effects: ['send-mediation-mail'], law: memo('8.26.9.2.3.3(1)d') },
  { from: ['concurrence-shared'],                       on: 'sign-denial-letter',      to: 'letter-signed',           by: atm, requires: mayDeny, law: memo('8.26.9.2.3.3(1)d') },
  { from: ['letter-signed'],                            on: 'mail-denial-letter',      to: 'letter-mailed',           by: atm, requires: mayDeny, closes: ['answer-request'], effects: ['send-mediation-mail'], law: memo('8.26.9.2.3.3(1)d') },
  { from: ['letter-mailed'],                            on: 'close-as-denied',         to: 'denied',                  by: atm, requires: mayDeny, law: memo('8.26.9.2.3.3(1)e') },
];

// prettier-ignore
const callRows: readonly Row[] = [
  { from: ['accepted'], on: 'tell-approval', to: 'accepted', by: atm, requires: { rule: 'approval-notice', outcome: 'some-to-tell' }, effects: ['send-mediation-mail'], law: memo('8.26.9.2.3.4(1)') },
  { from: ['accepted'], on: 'tell-approval', to: 'notified', by: atm, requires: { rule: 'approval-notice', outcome: 'all-told' }, opens: ['sign-agreement'], closes: ['tell-approval'], effects: ['send-mediation-mail'], law: memo('8.26.9.2.3.4(1)') },
  { from: ['notified', 'call-scheduled'], on: 'schedule-call', to: 'call-scheduled', by: ate, effects: ['send-mediation-mail'], law: chart },
  { from: ['call-scheduled'],             on: 'adjourn-call',  to: 'notified',       by: [analyst, teamManager], law: chart },
  { from: ['call-scheduled'],             on: 'hold-call',     to: 'call-held',      by: [analyst, teamManager], opens: ['find-mediator'], law: memo('8.26.9.2.3.4(1)') },
  { from: ['notified', 'call-scheduled'], on: 'waive-call',    to: 'call-held',      by: atm, opens: ['find-mediator'], law: memo('8.26.9.2.3.4(1)') },
];

// prettier-ignore
const sessionRows: readonly Row[] = [
  { from: ['call-held'], on: 'assign-mediator', to: 'assigned', by: atm, closes: ['find-mediator'], law: chart },
  { from: ['assigned'],          on: 'conclude-session', to: 'concluded',         by: [mediator], opens: ['report'], voids: ['appeals-summary', 'taxpayer-summary'], effects: ['end-follow-up'], law: memo('8.26.9.2.3.8(1)') },
  { from: ['concluded'],         on: 'submit-closing',   to: 'closing-submitted', by: [mediator], closes: ['report'], law: memo('8.26.9.2.3.7(1)') },
  { from: ['closing-submitted'], on: 'return-closing',   to: 'concluded',         by: atm, opens: ['report'], law: memo('8.26.9.2.3.7(1)') },
  { from: ['closing-submitted'], on: 'approve-closing-of-mediation', to: 'mediated', by: atm, voids: ['finish-mediation', 'sign-agreement', 'tell-approval'], law: memo('8.26.9.2.3.7(1)') },
];

const openClocks = [
  'answer-request',
  'contact-team',
  'supply-details',
  'tell-approval',
  'sign-agreement',
  'find-mediator',
  'appeals-summary',
  'taxpayer-summary',
  'finish-mediation',
];
const over = { voids: openClocks };

// prettier-ignore
const withdrawalRows: readonly Row[] = [
  { from: beforeAssignment, on: 'withdraw-by-taxpayer', to: 'withdrawing',          by: bothSides, effects: ['send-mediation-mail'], law: chart },
  { from: ['assigned'],     on: 'withdraw-by-taxpayer', to: 'withdrawing-assigned', by: [...bothSides, mediator], effects: ['send-mediation-mail', 'end-follow-up'], law: chart },
  { from: beforeAssignment, on: 'withdraw-by-appeals',  to: 'withdrawing',          by: atm, effects: ['send-mediation-mail'], law: chart },
  { from: ['assigned'],     on: 'withdraw-by-appeals',  to: 'withdrawing-assigned', by: atm, effects: ['send-mediation-mail', 'end-follow-up'], law: chart },
  { from: ['withdrawing'],          on: 'close-as-withdrawn', to: 'withdrawn',            by: atm, ...over, law: memo('8.26.9.2.3.8(1)') },
  { from: ['withdrawing-assigned'], on: 'submit-withdrawal',  to: 'withdrawal-submitted', by: [mediator], law: memo('8.26.9.2.3.8(1)') },
  { from: ['withdrawal-submitted'], on: 'return-closing',     to: 'withdrawing-assigned', by: atm, law: memo('8.26.9.2.3.7(1)') },
  { from: ['withdrawal-submitted'], on: 'approve-closing-of-mediation', to: 'withdrawn',  by: atm, ...over, law: memo('8.26.9.2.3.7(1)') },
];

/** While the draft of a denial can still change. */
const drafting = ['tentatively-denied', 'denial-recommended', 'area-director-concurred'] as const;

/** Steps that leave the request where it is. */
const standingRows: readonly Row[] = [
  ...self([...beforeAssignment, 'assigned', 'concluded'], {
    on: 'ask-question',
    by: caseTeam,
    effects: ['send-mediation-mail'],
    law: chart,
  }),
  ...self(beforeDecision, {
    on: 'note-eligibility',
    by: [...caseTeam, analyst],
    law: memo('8.26.9.2.3.2(4)'),
  }),
  ...self(beforeSession, {
    on: 'mark-pilot',
    by: [analyst, teamManager, programOffice],
    law: newAppealsTeam.law,
  }),
  ...self(beforeDiscussion, { on: 'contact-team', by: [analyst], closes: ['contact-team'], law: chart }),
  ...self(beforeDecision, { on: 'answer-meanwhile', by: atm, law: memo('8.26.9.2.3.1(3)') }),
  ...self(drafting, {
    on: 'draft-denial-letter',
    by: atm,
    law: memo('8.26.9.2.3.3(1)c'),
  }),
  ...self(drafting, {
    on: 'draft-denial-letter',
    by: [analyst],
    requires: { rule: 'draft-help', outcome: 'asked' },
    law: memo('8.26.9.2.3.3(1)c'),
  }),
  ...self(drafting, {
    on: 'ask-for-help',
    by: atm,
    effects: ['send-mediation-mail'],
    law: memo('8.26.9.2.3.3(1)c'),
  }),
  ...self(['notified', 'call-scheduled'], { on: 'offer-call-times', by: [...caseTeam, analyst], law: chart }),
  ...self(['notified', 'call-scheduled', 'call-held', 'assigned'], {
    on: 'note-co-mediator',
    by: bothSides,
    law: memo('8.26.9.2.3(4)e'),
  }),
  ...self(['call-held'], { on: 'note-mediator-offer', by: atm, law: chart }),
  ...self(['assigned'], { on: 'replace-mediator', by: atm, law: chart }),
  ...self(['assigned'], { on: 'affirm-impartiality', by: [mediator], law: memo('8.26.9.2.3.4.7(2)') }),
  ...self(['call-held', 'assigned'], {
    on: 'note-agreement-signed',
    by: bothSides,
    closes: ['sign-agreement'],
    law: chart,
  }),
  ...self(['assigned'], {
    on: 'schedule-session',
    by: caseTeam,
    opens: ['appeals-summary', 'taxpayer-summary'],
    closes: ['appeals-summary', 'taxpayer-summary'],
    effects: ['ask-to-follow-up'],
    law: chart,
  }),
  ...self(['call-held', 'assigned'], { on: 'prepare-item', by: caseTeam, law: chart }),
  ...self(['call-held', 'assigned'], { on: 'log-preparation', by: caseTeam, law: preparationLaw }),
  ...self(['assigned'], { on: 'deliver-summary', by: ate, closes: ['appeals-summary'], law: chart }),
  ...self(['assigned'], {
    on: 'deliver-taxpayer-summary',
    by: [technicalEmployee, ...taxpayerSide],
    closes: ['taxpayer-summary'],
    effects: ['end-follow-up'],
    law: chart,
  }),
  ...self(['assigned'], { on: 'deliver-supplement', by: bothSides, law: memo('8.26.9.2.3.4.7(2)') }),
  ...self(withMediator, {
    on: 'log-mediator-contact',
    by: [mediator, ...bothSides],
    law: memo('8.26.9.2.3.4.7(2)'),
  }),
  ...self(withMediator, { on: 'post-time', by: [mediator], law: memo('8.26.9.2.3.8(2)') }),
  ...self(['concluded'], { on: 'write-report', by: [mediator], law: chart }),
  ...self(['assigned'], { on: 'adjourn-session', by: [mediator], law: memo('8.26.9.2.3.8(1)') }),
  ...self([...beforeAssignment, 'assigned'], { on: 'propose-withdrawal', by: atm, law: chart }),
  ...self([...beforeAssignment, 'assigned'], { on: 'concur-in-withdrawal', by: [executive], law: chart }),
];

/**
 * One mediation request on one appeal, from MI to MO. A request that may have no support request (an offer
 * within a hearing, a case already closed) is `logged`: it is answered the same way and bars no closing.
 */
// prettier-ignore
export const supportRequestTable: ProcessTable<SupportRequestState, SupportRequestEvent, Role> = {
  kind: 'support-request',
  initial: 'none',
  final: ['denied', 'mediated', 'withdrawn'],
  rows: [
    ...receiptRows,
    ...standingRows,
    ...acceptanceRows,
    ...denialRows,
    ...callRows,
    ...sessionRows,
    ...withdrawalRows,
  ],
};
