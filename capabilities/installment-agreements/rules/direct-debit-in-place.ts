/**
 * Is direct debit in place, as the form on record shows it?
 *
 * Law: IRM 5.14.1.4.4(9) and Exhibit 5.14.1-5, row Direct Debit: Form 433-D that the taxpayer signed, with
 * the bank's details. What was given as in place without a form stays so.
 * Not modelled: a debit that the bank has returned.
 */
import type { CaseFacts } from './case-facts.ts';
import type { FormFacts } from './decide-form.ts';
import { formsOfMethod } from '../parameters/forms-of-method.ts';

const formsOfDebit: readonly string[] = formsOfMethod['direct-debit'].forms;

export function withDebitOfForm(facts: CaseFacts, form: FormFacts['form']): CaseFacts {
  const { request } = facts;
  if (form === 'none' || !formsOfDebit.includes(form.number)) return facts;
  if (request.directDebitInPlace === true) return facts;
  const directDebitInPlace = form.signedByTaxpayer && form.bankKnown;
  return { ...facts, request: { ...request, directDebitInPlace } };
}
