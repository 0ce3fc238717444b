import type { Day } from '#kernel/calendar/day.ts';
import type { FormNumber } from '../parameters/forms-of-method.ts';
import type { Signer, SigningWay } from '../parameters/signing.ts';
import type { AgreementFormEvent, AgreementFormState } from './agreement-form.ts';

/** Who signed, on which day and in which way; for the agency, which employee. */
export type FormSignature = {
  readonly signer: Signer;
  readonly onDay: Day;
  readonly way: SigningWay;
  readonly personId?: string;
};

/**
 * The account that is debited, by a voided check that is on file or by both its numbers. The account number
 * itself is kept encrypted elsewhere: no record and no history has it.
 */
export type DebitAccount =
  | { readonly by: 'numbers'; readonly routingNumber: string; readonly accountLastFour: string }
  | { readonly by: 'voided-check'; readonly document: string };

/** The employer that deducts from wages, as Form 2159 names it. */
export type FormEmployer = {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly agreedDay: Day;
};

/** Form 433-D or 2159 of a request. */
export type AgreementForm = {
  readonly taxpayerId: string;
  readonly formId: string;
  readonly compartment: string;
  readonly state: AgreementFormState;
  readonly version: number;
  readonly requestId: string;
  readonly formNumber: FormNumber;
  readonly preparedDay: Day;
  readonly signatures: readonly FormSignature[];
  readonly debit?: DebitAccount;
  readonly employer?: FormEmployer;
};

export type PrepareFormBody = Pick<AgreementForm, 'taxpayerId' | 'formId' | 'requestId' | 'formNumber'>;
export type RecordDebitAccountBody = { readonly debit: DebitAccount };
export type RecordEmployerBody = { readonly employer: FormEmployer };
export type SignFormBody = { readonly signature: FormSignature };

type FormStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
};

/** What a step changes. The rebuild from history folds it. */
export function applyAgreementForm(
  before: AgreementForm | undefined,
  step: FormStep,
): Omit<AgreementForm, 'version'> {
  const event = step.event as AgreementFormEvent;
  const state = step.to as AgreementFormState;
  if (event === 'prepare-form') {
    const body = step.body as PrepareFormBody;
    return { ...body, compartment: 'collection', state, preparedDay: step.onDay, signatures: [] };
  }
  if (before === undefined) throw new Error(`"${event}" of a form that was never prepared`);
  switch (event) {
    case 'record-debit-account':
      return { ...before, state, signatures: [], debit: (step.body as RecordDebitAccountBody).debit };
    case 'record-employer':
      return { ...before, state, signatures: [], employer: (step.body as RecordEmployerBody).employer };
    case 'sign-form':
      return { ...before, state, signatures: signed(before, (step.body as SignFormBody).signature) };
    case 'void-form':
      return { ...before, state };
  }
}

/** A second signature of the same signer takes the place of the first. */
function signed({ signatures }: AgreementForm, signature: FormSignature): readonly FormSignature[] {
  return [...signatures.filter(({ signer }) => signer !== signature.signer), signature];
}

/** Whether one has signed who has to. */
export function hasSigned({ signatures }: Pick<AgreementForm, 'signatures'>, signer: Signer): boolean {
  return signatures.some((signature) => signature.signer === signer);
}
