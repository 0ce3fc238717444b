import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { approvers, workers } from './roles.ts';

export const agreementFormStates = ['none', 'open', 'void'] as const;
export type AgreementFormState = (typeof agreementFormStates)[number];
export type AgreementFormEvent =
  'prepare-form' | 'record-debit-account' | 'record-employer' | 'sign-form' | 'void-form';

const law = irm('5.14.1.4.4(9)');
const both = [...workers, ...approvers];

/**
 * The paper of a request, Form 433-D or 2159. What is written on it after it was signed would be signed by
 * nobody, so a new account or employer takes the signatures away; a request has one open form, and a void one
 * stays on file.
 */
// prettier-ignore
export const agreementFormTable: ProcessTable<AgreementFormState, AgreementFormEvent> = {
  kind: 'agreement-form',
  initial: 'none',
  final: ['void'],
  rows: [
    { from: ['none'], on: 'prepare-form',         to: 'open', by: workers, law },
    { from: ['open'], on: 'record-debit-account', to: 'open', by: workers, effects: ['retest-request-of-form'], law },
    { from: ['open'], on: 'record-employer',      to: 'open', by: workers, effects: ['retest-request-of-form'], law },
    { from: ['open'], on: 'sign-form',            to: 'open', by: both,    law: irm('5.14.1.4.4(8)') },
    { from: ['open'], on: 'void-form',            to: 'void', by: both,    effects: ['retest-request-of-form'], law },
  ],
};

/** Whether a form in this state is the one of its request. */
export function isOpenForm(state: AgreementFormState): boolean {
  return state === 'open';
}
