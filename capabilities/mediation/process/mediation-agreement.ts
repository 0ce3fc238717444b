import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Role } from '#capabilities/casework/index.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { chart } from '../rules/memorandum.ts';
import type { MediationAgreement } from './mediation-agreement-record.ts';
import { analyst, bothSides, caseTeam, teamManager } from './roles.ts';

export const mediationAgreementStates = [
  'none',
  'drafted',
  'circulated',
  'satisfied',
  'signed-by-appeals',
  'sent',
  'agreement-returned',
  'consent-returned',
  'signed',
  'void',
] as const;
export type MediationAgreementState = (typeof mediationAgreementStates)[number];

export type MediationAgreementEvent =
  | 'draft-documents'
  | 'redraft-documents'
  | 'circulate-drafts'
  | 'accept-draft'
  | 'return-draft'
  | 'sign-for-appeals'
  | 'send-packet'
  | 'return-agreement'
  | 'return-consent'
  | 'void-agreement';

const closers: readonly Role[] = ['system'];
const unsigned = [
  'drafted',
  'circulated',
  'satisfied',
  'signed-by-appeals',
  'sent',
  'agreement-returned',
  'consent-returned',
] as const;
const sent = { opens: ['return-agreement', 'return-consent'], effects: ['ask-about-missed-answer'] };
const answered = { effects: ['end-missed-answer'] };
const one = { rule: 'draft-review', outcome: 'one-to-accept' } as const;
const both = { rule: 'draft-review', outcome: 'both-satisfied' } as const;

/** The agreement to mediate with its consent and list of participants, from draft to the last signature. */
// prettier-ignore
export const mediationAgreementTable: ProcessTable<MediationAgreementState, MediationAgreementEvent, Role> = {
  kind: 'mediation-agreement',
  initial: 'none',
  final: ['signed', 'void'],
  rows: [
    { from: ['none'],               on: 'draft-documents',   to: 'drafted',    by: [analyst], law: chart },
    { from: ['drafted', 'circulated', 'satisfied'], on: 'redraft-documents', to: 'drafted', by: [analyst], law: chart },
    { from: ['drafted'],            on: 'circulate-drafts',  to: 'circulated', by: [analyst], effects: ['send-mediation-mail'], law: chart },
    { from: ['circulated'],         on: 'accept-draft',      to: 'circulated', by: caseTeam, requires: one, law: chart },
    { from: ['circulated'],         on: 'accept-draft',      to: 'satisfied',  by: caseTeam, requires: both, law: chart },
    { from: ['circulated'],         on: 'return-draft',      to: 'drafted',    by: caseTeam, law: chart },
    { from: ['satisfied'],          on: 'sign-for-appeals',  to: 'signed-by-appeals', by: [teamManager], law: chart },
    { from: ['signed-by-appeals'],  on: 'send-packet',       to: 'sent', by: caseTeam, ...sent, law: chart },
    { from: ['sent'],               on: 'return-agreement',  to: 'agreement-returned', by: bothSides, closes: ['return-agreement'], law: chart },
    { from: ['consent-returned'],   on: 'return-agreement',  to: 'signed', by: bothSides, closes: ['return-agreement'], ...answered, law: chart },
    { from: ['sent'],               on: 'return-consent',    to: 'consent-returned', by: bothSides, closes: ['return-consent'], law: chart },
    { from: ['agreement-returned'], on: 'return-consent',    to: 'signed', by: bothSides, closes: ['return-consent'], ...answered, law: chart },
    { from: unsigned, on: 'void-agreement', to: 'void', by: closers, voids: ['return-agreement', 'return-consent'], ...answered, law: chart },
  ],
};

/** Whether the packet has gone out: from here on the papers are for both. */
export function isSent(state: MediationAgreementState): boolean {
  return ['sent', 'agreement-returned', 'consent-returned', 'signed'].includes(state);
}

/** Whether the taxpayer's answer to the packet is waited for. */
export function isAnswerAwaited(state: MediationAgreementState): boolean {
  return isSent(state) && !isSigned(state);
}

/** Whether all have signed. */
export function isSigned(state: MediationAgreementState): boolean {
  return state === 'signed';
}

/** The day of the last signature, once all have signed: the sixty days run from it. */
export function lastSignatureOf(
  agreement: Pick<MediationAgreement, 'state' | 'agreementReturnedDay'> | undefined,
): Unknown<Day> {
  if (agreement === undefined || !isSigned(agreement.state)) return 'unknown';
  return agreement.agreementReturnedDay ?? 'unknown';
}
