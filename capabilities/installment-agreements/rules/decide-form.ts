/**
 * Do the payment method, the form, its signature and the bank's details go together?
 *
 * Law: IRM 5.14.1.4.4(8) note and (9): a direct debit agreement has a Form 433-D that the taxpayer signed,
 * with a voided check or both numbers of the account; a payroll deduction has a Form 2159 that the taxpayer
 * signed; any other way of paying needs no form and no signature. Not modelled: what the employer fills in.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { type FormNumber, formsOfMethod } from '../parameters/forms-of-method.ts';
import type { PaymentMethod } from './facts/request-facts.ts';
import { isTrue, notApplicable, tested } from './findings.ts';
import { manual } from './manual.ts';

export type FormFacts = {
  readonly onDay: Day;
  readonly method: Unknown<PaymentMethod>;
  readonly form:
    | 'none'
    | {
        readonly number: FormNumber;
        readonly signedByTaxpayer: boolean;
        /** A voided check, or the routing and the account number, is with it. */
        readonly bankKnown: boolean;
      };
};

export type FormOutcome = 'goes-together' | 'does-not-go-together' | 'needs-facts';

const decide = ruleNamed<FormOutcome>('form', 1);
const paragraph = irm('5.14.1.4.4(9)');
const outcomes = { true: 'goes-together', false: 'does-not-go-together', unknown: 'needs-facts' } as const;

export function decideForm(facts: FormFacts, law: Law): Decision<FormOutcome> {
  const findings = [formFitsMethod(facts), taxpayerSigned(facts), bankDetails(facts)];
  const holds = holdsTogether(findings);
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(outcomes[String(holds) as keyof typeof outcomes], findings, law, edition, facts.onDay);
}

function formFitsMethod({ method, form }: FormFacts): Finding {
  const test = 'form-fits-method';
  const value = form === 'none' ? 'none' : form.number;
  const compared = { fact: 'formNumber', value, unit: 'code', how: 'one-of' } as const;
  if (method === 'unknown')
    return tested(test, 'unknown', { ...compared, how: 'is-known' }, paragraph, {
      act: 'choose-payment-method',
    });
  const forms: readonly string[] = formsOfMethod[method].forms;
  const holds = forms.includes(value);
  const cure = { act: 'prepare-form-of-method', names: forms.slice(0, 1) };
  return tested(test, holds, { ...compared, limit: { value: forms } }, paragraph, cure);
}

function taxpayerSigned({ method, form }: FormFacts): Finding {
  if (method === 'unknown' || !formsOfMethod[method].signature)
    return notApplicable('taxpayer-signed-form', paragraph);
  const signed = form !== 'none' && form.signedByTaxpayer;
  return tested('taxpayer-signed-form', signed, isTrue('taxpayerSignedForm', signed), paragraph, {
    act: 'get-form-signed',
  });
}

function bankDetails({ method, form }: FormFacts): Finding {
  if (method === 'unknown' || !formsOfMethod[method].bank)
    return notApplicable('bank-details-on-form', paragraph);
  const given = form !== 'none' && form.bankKnown;
  return tested('bank-details-on-form', given, isTrue('bankDetailsOnForm', given), paragraph, {
    act: 'get-bank-details-on-form',
  });
}
