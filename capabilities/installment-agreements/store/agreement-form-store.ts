import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { Cipher } from '#platform/secrets/cipher.ts';
import type { FormNumber } from '../parameters/forms-of-method.ts';
import { type AgreementForm, applyAgreementForm } from '../process/agreement-form-record.ts';
import { type AgreementFormState, isOpenForm } from '../process/agreement-form.ts';

export const agreementFormKind: RecordKind<AgreementForm> = {
  capability: 'installment-agreements',
  kind: 'agreement-form',
  idOf: (form) => form.formId,
  apply: applyAgreementForm,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertForm(tx, after) : updateForm(tx, after, beforeVersion),
  deadlines: {},
};

async function insertForm(tx: Tx, form: AgreementForm): Promise<number> {
  const rows = await tx.run(sql`
    insert into installment_agreements.agreement_form (taxpayer_id, form_id, compartment, state, version,
      request_id, form_number, prepared_day, signatures)
    values (${form.taxpayerId}, ${form.formId}, ${form.compartment}, ${form.state}, ${form.version},
      ${form.requestId}, ${form.formNumber}, ${form.preparedDay}, ${canonicalJson(form.signatures)}::jsonb)
    returning form_id`);
  return rows.length;
}

async function updateForm(tx: Tx, form: AgreementForm, beforeVersion: number): Promise<number> {
  const { debit, employer } = form;
  const rows = await tx.run(sql`
    update installment_agreements.agreement_form set state = ${form.state}, version = ${form.version},
      signatures = ${canonicalJson(form.signatures)}::jsonb,
      debit = ${debit ? canonicalJson(debit) : null}::jsonb,
      employer = ${employer ? canonicalJson(employer) : null}::jsonb
    where taxpayer_id = ${form.taxpayerId} and form_id = ${form.formId} and version = ${beforeVersion}
    returning form_id`);
  return rows.length;
}

/** Keeps the number of an account, encrypted, beside the version of the form that names it. */
export async function insertAccountNumber(
  tx: Tx,
  cipher: Cipher,
  { taxpayerId, formId, version }: AgreementForm,
  accountNumber: string,
): Promise<void> {
  await tx.run(sql`
    insert into installment_agreements.bank_account (taxpayer_id, form_id, form_version, account_encrypted)
    values (${taxpayerId}, ${formId}, ${version}, ${cipher.encrypt(accountNumber)})`);
}

type FormRow = {
  taxpayer_id: string;
  form_id: string;
  compartment: string;
  state: AgreementFormState;
  version: number;
  request_id: string;
  form_number: FormNumber;
  prepared_day: Day;
  signatures: AgreementForm['signatures'];
  debit: NonNullable<AgreementForm['debit']> | null;
  employer: NonNullable<AgreementForm['employer']> | null;
};

const formColumns = sql`
  taxpayer_id, form_id, compartment, state, version, request_id, form_number, prepared_day, signatures, debit,
  employer from installment_agreements.agreement_form`;

/** A form that the lens sees. */
export async function findForm(lens: Lens, formId: string): Promise<AgreementForm | undefined> {
  const [row] = await lens.run(sql<FormRow>`select ${formColumns} where form_id = ${formId}`);
  return row && formOf(row);
}

/** The forms of a request that the lens sees, the latest first. */
export async function listForms(lens: Lens, requestId: string): Promise<readonly AgreementForm[]> {
  const rows = await lens.run(
    sql<FormRow>`select ${formColumns} where request_id = ${requestId} order by prepared_day desc, form_id`,
  );
  return rows.map(formOf);
}

/** The form that a request has now. */
export async function findOpenForm(lens: Lens, requestId: string): Promise<AgreementForm | undefined> {
  return (await listForms(lens, requestId)).find(({ state }) => isOpenForm(state));
}

function formOf(row: FormRow): AgreementForm {
  return {
    taxpayerId: row.taxpayer_id,
    formId: row.form_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    requestId: row.request_id,
    formNumber: row.form_number,
    preparedDay: row.prepared_day,
    signatures: row.signatures,
    ...(row.debit !== null && { debit: row.debit }),
    ...(row.employer !== null && { employer: row.employer }),
  };
}
