import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { approvers, workers } from './roles.ts';

export type AgreementState = 'none' | 'approved' | 'in-effect' | 'void';
export type AgreementEvent =
  'begin-agreement' | 'put-in-effect' | 'void-agreement' | 'request-active-code' | 'receive-appeal-outcome';

const written = { rule: 'written-form', outcome: 'written' };
const lacksCode = { rule: 'active-code', outcome: 'may-be-asked' };

/**
 * An agreement begins in the transaction that approves its request. It is in effect once it is in writing:
 * the confirmation has left by mail or was handed over, or the form bears both signatures. Until then an
 * approval can be voided, because the terms are to be others; what is approved anew begins anew.
 */
// prettier-ignore
export const agreementTable: ProcessTable<AgreementState, AgreementEvent> = {
  kind: 'agreement',
  initial: 'none',
  final: ['in-effect'],
  rows: [
    { from: ['none', 'void'], on: 'begin-agreement', to: 'approved',  by: [...workers, ...approvers], effects: ['draft-agreement-confirmation'], law: irm('5.14.1.4.4(8)') },
    { from: ['approved'],     on: 'put-in-effect',   to: 'in-effect', by: [...workers, ...approvers, 'system'], requires: written, law: irm('5.14.1.4.4(8)') },
    { from: ['approved'],     on: 'void-agreement',  to: 'void',      by: [...workers, ...approvers], effects: ['void-letters-of-agreement'], law: irm('5.14.1.4(12)') },

    ...(['approved', 'in-effect'] as const).map((state) => (
      { from: [state], on: 'request-active-code', to: state, by: [...workers, ...approvers],
        requires: lacksCode, law: irm('5.14.1.3(10)a') } as const)),
    ...(['approved', 'in-effect', 'void'] as const).map((state) => (
      { from: [state], on: 'receive-appeal-outcome', to: state, by: ['system'],
        law: irm('5.14.1.3(10)c') } as const)),
  ],
};

/**
 * Whether an agreement in this state bars levy on its modules (26 U.S.C. § 6331(k)(2)): one that is approved
 * and not in writing yet protects as the request did that it came from.
 */
export function agreementBarsLevy(state: AgreementState): boolean {
  return state === 'in-effect' || waitsForWriting(state);
}

/** Whether an agreement in this state still has to be put in writing. */
export function waitsForWriting(state: AgreementState): boolean {
  return state === 'approved';
}

/** Whether an agreement in this state is in effect, so that its terms are changed and not taken back. */
export function isInEffect(state: AgreementState): boolean {
  return state === 'in-effect';
}
