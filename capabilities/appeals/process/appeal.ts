import type { Role } from '#capabilities/casework/index.ts';
import { cfr, irm, usc } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { memo, pilot } from '../rules/memorandum.ts';
import { employees, managers, programOffice, receivers, senders } from './roles.ts';

export const appealStates = [
  'none',
  'received',
  'postmark-open',
  'late',
  'returned',
  'unclear',
  'withdrawn',
  'dismissed',
  'transferred',
  'assigned',
  'acknowledged',
  'in-conference',
  'discussed',
  'submitted',
  'closed',
] as const;
export type AppealState = (typeof appealStates)[number];

export type AppealEvent =
  | 'receive-appeal'
  | 'import-appeal'
  | 'confirm-postmark'
  | 'correct-appeal'
  | 'withdraw-appeal'
  | 'dismiss-appeal'
  | 'send-to-appeals'
  | 'assign-appeal'
  | 'reassign-appeal'
  | 'relate-appeal'
  | 'note-statute-days'
  | 'sign-amended-offer'
  | 'note-counsel-review'
  | 'name-periods'
  | 'reword-matter'
  | 'assign-new-team'
  | 'approve-way-back'
  | 'go-back-to-team'
  | 'acknowledge-appeal'
  | 'schedule-conference'
  | 'cancel-conference'
  | 'hold-conference'
  | 'record-settlement'
  | 'reopen-discussions'
  | 'submit-for-closing'
  | 'return-for-work'
  | 'approve-closing';

const statutes = usc('6672(b)(3)');
const right = irm('5.14.1.1.5(2)');
const postmarkLaw = irm('5.14.1.3(10)b');
const work = memo('8.26.9.2.3(2)');
const consideration = memo('8.26.9.2.3(3)');
const talks = memo('8.26.9.2.3(6)');
const gate = memo('8.26.9.2.3.3(1)e');

/** Before the appeal has gone to Appeals, and in the hands of the employee there. */
const waiting = ['received', 'postmark-open', 'late', 'returned', 'unclear'] as const;
const inWork = ['assigned', 'acknowledged', 'in-conference', 'discussed'] as const;
const withTaxpayer = ['acknowledged', 'in-conference', 'discussed'] as const;

const accepted = { rule: 'appeal-receipt', outcome: 'accepted' } as const;
const postmark = { rule: 'appeal-receipt', outcome: 'postmark-needed' } as const;
const late = { rule: 'appeal-receipt', outcome: 'late' } as const;
const unnamed = { rule: 'appeal-receipt', outcome: 'nothing-appealable' } as const;
const unclear = { rule: 'appeal-receipt', outcome: 'needs-facts' } as const;
const mayRelease = { rule: 'appeal-acknowledgement', outcome: 'may-release' } as const;
const counsel = usc('7122(b)');
/** Who may act for the taxpayer is told by tax and period. */
const authority = cfr('601.503(a)');
const mayApprove = { rule: 'team-back', outcome: 'approval-needed' } as const;
const mayGoBack = { rule: 'team-back', outcome: 'may-go-back' } as const;
const mayClose = { rule: 'appeal-closing', outcome: 'may-close' } as const;

/** An appeal, from its receipt to the day on which the team's manager approves its closing. */
// prettier-ignore
export const appealTable: ProcessTable<AppealState, AppealEvent, Role> = {
  kind: 'appeal',
  initial: 'none',
  final: ['withdrawn', 'dismissed', 'closed'],
  rows: [
    { from: ['none'], on: 'receive-appeal', to: 'received',      by: receivers, requires: accepted,   opens: ['send-to-appeals'], law: right },
    { from: ['none'], on: 'receive-appeal', to: 'postmark-open', by: receivers, requires: postmark, opens: ['confirm-postmark'], law: postmarkLaw },
    { from: ['none'], on: 'receive-appeal', to: 'late',          by: receivers, requires: late,     law: postmarkLaw },
    { from: ['none'], on: 'receive-appeal', to: 'returned',      by: receivers, requires: unnamed,  law: right },
    { from: ['none'], on: 'receive-appeal', to: 'unclear',       by: receivers, requires: unclear,  law: right },
    { from: ['none'], on: 'import-appeal',  to: 'acknowledged',  by: ['integrator'], law: consideration },

    { from: ['postmark-open', 'late'], on: 'confirm-postmark', to: 'received',      by: senders, requires: accepted,   opens: ['send-to-appeals'], closes: ['confirm-postmark'], law: postmarkLaw },
    { from: ['postmark-open', 'late'], on: 'confirm-postmark', to: 'late',          by: senders, requires: late,     closes: ['confirm-postmark'], law: postmarkLaw },
    { from: ['returned', 'unclear'],   on: 'correct-appeal',   to: 'received',      by: receivers, requires: accepted,   opens: ['send-to-appeals'], law: right },
    { from: ['returned', 'unclear'],   on: 'correct-appeal',   to: 'postmark-open', by: receivers, requires: postmark, opens: ['confirm-postmark'], law: postmarkLaw },
    { from: ['returned', 'unclear'],   on: 'correct-appeal',   to: 'late',          by: receivers, requires: late,     law: postmarkLaw },
    { from: ['returned', 'unclear'],   on: 'correct-appeal',   to: 'returned',      by: receivers, requires: unnamed,  law: right },
    { from: ['returned', 'unclear'],   on: 'correct-appeal',   to: 'unclear',       by: receivers, requires: unclear,  law: right },
    { from: ['received'],       on: 'send-to-appeals',  to: 'transferred', by: senders,  closes: ['send-to-appeals'], law: consideration },
    { from: [...waiting],              on: 'withdraw-appeal',  to: 'withdrawn',     by: [...senders, 'taxpayer', 'representative'], voids: ['send-to-appeals', 'confirm-postmark'], law: right },
    { from: ['late', 'returned'],      on: 'dismiss-appeal',   to: 'dismissed',     by: senders, law: postmarkLaw },

    { from: ['transferred'],    on: 'assign-appeal',    to: 'assigned',    by: managers, opens: ['acknowledge-appeal'], effects: ['draft-acknowledgement'], law: work },
    { from: ['assigned'],                     on: 'acknowledge-appeal',  to: 'acknowledged',  by: employees, requires: mayRelease, closes: ['acknowledge-appeal'], law: work },
    { from: ['in-conference'],                on: 'hold-conference',     to: 'in-conference', by: employees, law: work },
    { from: [...withTaxpayer],                on: 'schedule-conference', to: 'in-conference', by: employees, law: work },
    { from: ['acknowledged', 'in-conference'], on: 'record-settlement',  to: 'discussed',     by: employees, law: talks },
    { from: [...inWork],    on: 'submit-for-closing', to: 'submitted', by: employees, requires: mayClose, voids: ['acknowledge-appeal'], law: gate },
    { from: ['discussed'],                    on: 'reopen-discussions',  to: 'in-conference', by: employees, law: talks },
    { from: ['in-conference'],                on: 'cancel-conference',   to: 'in-conference', by: employees, law: work },
    { from: ['submitted'],  on: 'approve-closing',    to: 'closed',    by: managers,  requires: mayClose, effects: ['tell-appeal-outcome'], law: gate },
    { from: ['submitted'],  on: 'return-for-work',    to: 'discussed', by: managers, law: gate },

    ...inWork.flatMap((state) => [
      { from: [state], on: 'reassign-appeal' as const,    to: state, by: managers,  law: work },
      { from: [state], on: 'relate-appeal' as const,      to: state, by: employees, law: talks },
      { from: [state], on: 'sign-amended-offer' as const, to: state, by: employees, law: memo('Exhibit 8.26.9-1') },
      { from: [state], on: 'note-statute-days' as const,  to: state, by: employees, law: statutes },
      { from: [state], on: 'name-periods' as const,       to: state, by: employees, law: authority },
      { from: [state], on: 'reword-matter' as const,      to: state, by: employees, law: work },
      { from: [state], on: 'note-counsel-review' as const, to: state, by: employees, law: counsel },
      { from: [state], on: 'assign-new-team' as const,    to: state, by: programOffice, law: pilot },
      { from: [state], on: 'approve-way-back' as const,   to: state, by: managers,  requires: mayApprove, law: pilot },
      { from: [state], on: 'go-back-to-team' as const,    to: state, by: employees, requires: mayGoBack, law: pilot },
    ]),
  ],
};

/** Whether collection still decides about the receipt, or holds the appeal (IRM 5.14.1.3(10)b). */
export function isWithCollection(state: AppealState): boolean {
  return (waiting as readonly AppealState[]).includes(state);
}

/** Whether the postmark has to be found before anything else is decided (IRM 5.14.1.3(10)b). */
export function waitsForPostmark(state: AppealState): boolean {
  return state === 'postmark-open';
}

/** Whether collection sends the appeal to Appeals next. */
export function isReadyToSend(state: AppealState): boolean {
  return state === 'received';
}

/** Whether nobody has told the taxpayer yet that Appeals has the appeal (IRM 8.26.9.2.3(2)). */
export function waitsForAcknowledgement(state: AppealState): boolean {
  return state === 'assigned';
}

/** Whether Appeals has the appeal under consideration in this state (Rev. Proc. 2014-63, 4.01). */
export function isUnderConsideration(state: AppealState): boolean {
  return [...inWork, 'transferred', 'submitted'].includes(state);
}

/** Whether talks about a settlement have ended, one way or the other (IRM 8.26.9.2.3(6)). */
export function discussionsAreComplete(state: AppealState): boolean {
  return state === 'discussed' || state === 'submitted' || state === 'closed';
}

/** Whether nothing more happens to the appeal. */
export function isOver(state: AppealState): boolean {
  return appealTable.final.includes(state);
}
