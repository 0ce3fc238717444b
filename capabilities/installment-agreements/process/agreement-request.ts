import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { approvers, workers } from './roles.ts';

export const agreementRequestStates = [
  'none',
  'received',
  'perfecting',
  'pending',
  'approval',
  'approved',
  'withdrawn',
  'not-processable',
] as const;
export type AgreementRequestState = (typeof agreementRequestStates)[number];

export type AgreementRequestEvent =
  | 'receive-proposal'
  | 'supply-facts'
  | 'set-terms'
  | 'note-disclosures'
  | 'request-pending-code'
  | 'record-agreement'
  | 'send-for-approval'
  | 'approve'
  | 'send-back'
  | 'drop-to-draft'
  | 'void-approval'
  | 'tell-of-delay'
  | 'explain-late-code'
  | 'withdraw-request'
  | 'receive-appeal-outcome';

const becomesPending = {
  opens: ['identify-pending'],
  effects: ['ask-officer-for-pending-code', 'ask-officer-to-decide'],
};
const asksForParts = { opens: ['supply-missing-parts'], effects: ['ask-for-missing-parts'] };
const asksForFacts = { effects: ['ask-officer-for-facts'] };
const asksToApprove = {
  opens: ['approve-agreement'],
  effects: ['ask-manager-to-approve', 'ask-officer-to-tell-of-delay'],
};
const stopsAsking = { effects: ['close-work-of-request'] };
const open = ['received', 'perfecting', 'not-processable'] as const;
const beingTalkedAbout = ['received', 'perfecting', 'pending', 'approval'] as const;
const notWithdrawn = [...open, 'pending', 'approval', 'approved'] as const;
const mayBeNoted = { rule: 'disclosure', outcome: 'may-be-noted' };

/**
 * A request from receipt to its answer. What is pending stays pending, whatever is added to it, until it is
 * approved or withdrawn: no later keystroke takes the protection away.
 */
// prettier-ignore
export const agreementRequestTable: ProcessTable<AgreementRequestState, AgreementRequestEvent> = {
  kind: 'agreement-request',
  initial: 'none',
  final: ['withdrawn'],
  rows: [
    { from: ['none'], on: 'receive-proposal', to: 'pending',         by: workers, requires: { rule: 'pending', outcome: 'pending' },         ...becomesPending, law: irm('5.14.1.3(4)') },
    { from: ['none'], on: 'receive-proposal', to: 'perfecting',      by: workers, requires: { rule: 'pending', outcome: 'not-pending' },     ...asksForParts,   law: irm('5.14.1.3(8)') },
    { from: ['none'], on: 'receive-proposal', to: 'received',        by: workers, requires: { rule: 'pending', outcome: 'needs-facts' },     ...asksForFacts,   law: irm('5.14.1.3(1)') },
    { from: ['none'], on: 'receive-proposal', to: 'not-processable', by: workers, requires: { rule: 'pending', outcome: 'not-processable' },                    law: irm('5.14.1.3(4)d') },

    { from: open, on: 'supply-facts', to: 'pending',         by: workers, requires: { rule: 'pending', outcome: 'pending' },         ...becomesPending, closes: ['supply-missing-parts'], law: irm('5.14.1.3(8)') },
    { from: open, on: 'supply-facts', to: 'perfecting',      by: workers, requires: { rule: 'pending', outcome: 'not-pending' },     ...asksForParts,   closes: ['supply-missing-parts'], law: irm('5.14.1.3(8)') },
    { from: open, on: 'supply-facts', to: 'received',        by: workers, requires: { rule: 'pending', outcome: 'needs-facts' },     ...asksForFacts,   closes: ['supply-missing-parts'], law: irm('5.14.1.3(1)') },
    { from: open, on: 'supply-facts', to: 'not-processable', by: workers, requires: { rule: 'pending', outcome: 'not-processable' }, ...stopsAsking,    voids:  ['supply-missing-parts'], law: irm('5.14.1.3(4)d') },
    { from: ['pending'], on: 'supply-facts', to: 'pending',  by: workers, law: irm('5.14.1.3(4)') },

    { from: ['pending'], on: 'set-terms', to: 'pending', by: workers, requires: { rule: 'terms-entry', outcome: 'may-be-set' }, law: irm('5.14.1.4.4(1)') },
    ...beingTalkedAbout.map((state) => (
      { from: [state], on: 'note-disclosures', to: state, by: workers, requires: mayBeNoted,
        law: irm('5.14.1.2(12)') } as const)),

    { from: ['pending'],  on: 'request-pending-code', to: 'pending',  by: workers, requires: { rule: 'code-request', outcome: 'may-be-asked' }, closes: ['identify-pending'], effects: ['note-pending-code-asked'], law: irm('5.14.1.3(3)') },
    { from: ['approval'], on: 'request-pending-code', to: 'approval', by: workers, requires: { rule: 'code-request', outcome: 'may-be-asked' }, closes: ['identify-pending'], effects: ['note-pending-code-asked'], law: irm('5.14.1.3(3)') },

    { from: ['pending'], on: 'record-agreement',  to: 'approved', by: workers, requires: { rule: 'grant', outcome: 'may-be-recorded' }, closes: ['identify-pending'], effects: ['close-work-of-request'], law: irm('5.14.1.4(12)') },
    { from: ['pending'], on: 'send-for-approval', to: 'approval', by: workers, requires: { rule: 'grant', outcome: 'may-be-recorded' }, ...asksToApprove, law: irm('5.14.1.4(4)e') },
    { from: ['pending'], on: 'send-for-approval', to: 'approval', by: workers, requires: { rule: 'grant', outcome: 'needs-approval' },  ...asksToApprove, law: irm('5.14.1.4(12)') },

    { from: ['approval'], on: 'approve',   to: 'approved', by: approvers, requires: { rule: 'approver', outcome: 'may-approve' }, closes: ['identify-pending', 'approve-agreement'], effects: ['close-work-of-request'], law: irm('5.14.1.4.4(10)') },
    { from: ['approval'], on: 'send-back', to: 'pending',  by: approvers, closes: ['approve-agreement'], effects: ['ask-officer-to-decide'], law: irm('5.14.1.4.4(10)') },
    { from: ['approval'], on: 'drop-to-draft', to: 'pending', by: ['system'], requires: { rule: 'retest', outcome: 'broken' }, voids: ['approve-agreement'], effects: ['ask-officer-to-decide'], law: irm('Exhibit 5.14.1-5') },
    { from: ['approval'], on: 'void-approval', to: 'pending', by: [...workers, ...approvers], requires: { rule: 'approval-void', outcome: 'may-be-voided' }, voids: ['approve-agreement'], effects: ['ask-officer-for-pending-code', 'ask-officer-to-decide'], law: irm('5.14.1.4(12)') },
    { from: ['approved'], on: 'void-approval', to: 'pending', by: [...workers, ...approvers], requires: { rule: 'approval-void', outcome: 'may-be-voided' }, voids: ['approve-agreement'], opens: ['identify-pending'], effects: ['ask-officer-for-pending-code', 'ask-officer-to-decide'], law: irm('5.14.1.4(12)') },

    { from: ['received', 'perfecting', 'not-processable', 'pending', 'approval'], on: 'withdraw-request', to: 'withdrawn', by: workers, voids: ['identify-pending', 'supply-missing-parts', 'approve-agreement'], effects: ['close-work-of-request'], law: irm('5.14.1.4(8)') },

    // What Appeals left of an act on the request. What the agency does about it is a step of its own.
    ...notWithdrawn.map((state) => (
      { from: [state], on: 'receive-appeal-outcome', to: state, by: ['system'],
        law: irm('5.14.1.3(10)c') } as const)),

    ...(['pending', 'approval', 'approved'] as const).map((state) => (
      { from: [state], on: 'explain-late-code', to: state, by: workers, law: irm('5.14.1.3(3)') } as const)),
    ...(['pending', 'approval'] as const).map((state) => (
      { from: [state], on: 'tell-of-delay', to: state, by: workers, effects: ['note-delay-told'],
        law: irm('5.14.1.4.4(10)') } as const)),
  ],
};

/** Whether an officer still has to decide on a request in this state. */
export function waitsForDecision(state: AgreementRequestState): boolean {
  return state === 'pending';
}

/** Whether a manager has to approve a request in this state, or to send it back. */
export function waitsForApproval(state: AgreementRequestState): boolean {
  return state === 'approval';
}

/** Whether the taxpayer still has to give parts of a request in this state. */
export function waitsForParts(state: AgreementRequestState): boolean {
  return state === 'perfecting';
}

/** Whether facts are still to be found out for a request in this state. */
export function waitsForFacts(state: AgreementRequestState): boolean {
  return state === 'received';
}

/**
 * Whether a request in this state is still being worked, so that what comes in for the same taxes belongs to
 * it.
 */
export function isBeingWorked(state: AgreementRequestState): boolean {
  return waitsForParts(state) || waitsForFacts(state) || barsLevy(state);
}

/** Whether facts can be added to a request in this state. */
export function takesFacts(state: AgreementRequestState): boolean {
  return agreementRequestTable.rows.some(({ from, on }) => on === 'supply-facts' && from.includes(state));
}

/** Whether an event decides anew whether the request is pending. */
export function decidesPending(event: string): boolean {
  return event === 'receive-proposal' || event === 'supply-facts';
}

/**
 * Whether a request in this state bars levy on its modules (IRM 5.14.1.5(1)a). After approval the agreement
 * does.
 */
export function barsLevy(state: AgreementRequestState): boolean {
  return state === 'pending' || state === 'approval';
}

/** Whether an agreement has come of a request in this state. */
export function hasAgreement(state: AgreementRequestState): boolean {
  return state === 'approved';
}
