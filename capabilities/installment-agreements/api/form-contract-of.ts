import { findPerson, listPersons } from '#capabilities/casework/records.ts';
import { maskTin } from '#capabilities/taxpayers/index.ts';
import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { Tools } from '#platform/http/runtime.ts';
import type { AgreementForm } from '../process/agreement-form-record.ts';
import { includedModules } from '../rules/case-facts.ts';
import { computeAssessed } from '../rules/compute-balance.ts';
import { computeLocatorNumber } from '../rules/compute-locator-number.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import type { FormContract } from '../rules/forms/form-contract.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { decideOnRequest } from './decide-on-request.ts';

export type FormScene = {
  readonly eyes: Lens;
  readonly actor: Actor;
  readonly law: Law;
  readonly tools: Tools;
};

/** What a form says: the terms, the account and who signed; undefined while the terms are not settled. */
export async function formContractOf(
  { eyes, actor, law, tools }: FormScene,
  form: AgreementForm,
): Promise<FormContract | undefined> {
  const request = await findRequest(eyes, form.requestId);
  const taxpayer = request && (await findTaxpayer(eyes, request.taxpayerId));
  if (request === undefined || taxpayer === undefined) return undefined;
  const decided = await decideOnRequest(eyes, request, actor, law);
  const terms = request.terms ?? decided.terms;
  if (terms === undefined) return undefined;
  const covered = includedModules(decided.facts);
  const { agency } = tools;
  const officer = await findPerson(eyes, request.officerId);
  const { formNumber, debit, employer, preparedDay: formDay } = form;
  return {
    formNumber,
    language: taxpayer.language,
    formDay,
    sender: [agency.name, ...agency.addressLines],
    contact: [...(officer ? [officer.name] : []), agency.telephone, agency.hours].join(', '),
    taxpayer: {
      name: taxpayer.name,
      maskedTin: maskTin(taxpayer.tinKind, taxpayer.tinLastFour),
      addressLines: taxpayer.addressLines,
    },
    modules: covered.map(moduleKey),
    owedCents: computeAssessed(covered).valueCents,
    terms,
    conditions: computeLocatorNumber(decided.facts, terms.type).onForm,
    ...(debit && { debit }),
    ...(employer && { employer }),
    signatures: await signaturesOf(eyes, form),
  };
}

async function signaturesOf(eyes: Lens, { signatures }: AgreementForm): Promise<FormContract['signatures']> {
  const persons = await listPersons(
    eyes,
    signatures.flatMap(({ personId }) => personId ?? []),
  );
  return signatures.map(({ personId, ...signature }) => {
    const person = persons.find((one) => one.personId === personId);
    return { ...signature, ...(person && { personName: person.name }) };
  });
}
