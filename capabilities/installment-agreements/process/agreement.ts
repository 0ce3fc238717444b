import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { approvers, workers } from './roles.ts';

export type AgreementState = 'none' | 'in-effect';
export type AgreementEvent = 'begin-agreement';

/** An agreement begins in the transaction that approves its request. */
// prettier-ignore
export const agreementTable: ProcessTable<AgreementState, AgreementEvent> = {
  kind: 'agreement',
  initial: 'none',
  final: ['in-effect'],
  rows: [
    { from: ['none'], on: 'begin-agreement', to: 'in-effect', by: [...workers, ...approvers], effects: ['draft-agreement-confirmation'], law: irm('5.14.1.4.4(8)') },
  ],
};

/** Whether an agreement in this state bars levy on its modules (26 U.S.C. § 6331(k)(2)(C)). */
export function agreementBarsLevy(state: AgreementState): boolean {
  return state === 'in-effect';
}
