import { listPersons } from '#capabilities/casework/records.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { AgreementForm } from '../process/agreement-form-record.ts';
import { agreementFormTable, isOpenForm } from '../process/agreement-form.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { decideOnRequest } from './decide-on-request.ts';
import type { FormView } from './form-view.contract.ts';

/** A form for an employee, with what can be done with it. */
export async function formView(lens: Lens, form: AgreementForm, actor: Actor, law: Law): Promise<FormView> {
  const { formId, taxpayerId, requestId, version, formNumber, preparedDay, debit, employer } = form;
  const signed = form.signatures.flatMap(({ personId }) => personId ?? []);
  const persons = await listPersons(lens, signed);
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  const request = await findRequest(lens, requestId);
  return {
    formId,
    taxpayerId,
    requestId,
    state: form.state as FormView['state'],
    version,
    formNumber,
    preparedDay,
    signatures: form.signatures.map(({ signer, onDay, way, personId }) => {
      const personName = personId === undefined ? undefined : names.get(personId);
      return { signer, onDay, way, ...(personName !== undefined && { personName }) };
    }),
    ...(debit && { debit }),
    ...(employer && { employer }),
    canPrint: isOpenForm(form.state) && request !== undefined && (await hasTerms(lens, request, actor, law)),
    moves: movesFor(agreementFormTable, { state: form.state, role: actor.role, decisions: {} }),
  };
}

/** Whether there is something to sign: the terms as they were recorded, or as they stand chosen. */
async function hasTerms(lens: Lens, request: AgreementRequest, actor: Actor, law: Law): Promise<boolean> {
  if (request.terms !== undefined || request.chosen === undefined) return request.terms !== undefined;
  return (await decideOnRequest(lens, request, actor, law)).terms !== undefined;
}
