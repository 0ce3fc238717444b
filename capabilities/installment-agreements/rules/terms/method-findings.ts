/**
 * Was each way of paying offered in its order before this one was agreed?
 *
 * Law: IRM 5.14.1.2(6): direct debit first to whoever has a checking account (b), then payroll deduction (c),
 * and a check only after the electronic ways were encouraged.
 * Not modelled: a type that requires direct debit, which the findings of the type ask for.
 */
import type { Finding } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import { paperMethods } from '../../parameters/payment-methods.ts';
import { isTrue, notApplicable, tested } from '../findings.ts';
import type { MethodChoice, OfferAnswer } from './chosen-terms.ts';

export function methodFindings(choice: MethodChoice): readonly Finding[] {
  return [directDebitOffered(choice), payrollDeductionOffered(choice), electronicEncouraged(choice)];
}

/** IRM 5.14.1.2(6)b. Without an account there is nothing to debit. */
function directDebitOffered({ method, hasCheckingAccount, directDebitOffer }: MethodChoice): Finding {
  const law = irm('5.14.1.2(6)b');
  const test = 'direct-debit-offered-first';
  if (method === 'direct-debit' || hasCheckingAccount === false) return notApplicable(test, law);
  if (hasCheckingAccount === 'unknown')
    return tested(test, 'unknown', isTrue('hasCheckingAccount', 'unknown'), law, {
      act: 'ask-for-checking-account',
      fact: 'hasCheckingAccount',
    });
  return declined(test, 'directDebitOffer', directDebitOffer, law, 'offer-direct-debit');
}

/** IRM 5.14.1.2(6)c: it comes next only to whoever will not agree to direct debit. */
function payrollDeductionOffered(choice: MethodChoice): Finding {
  const law = irm('5.14.1.2(6)c');
  const test = 'payroll-deduction-offered';
  const { method, directDebitOffer, payrollDeductionOffer } = choice;
  if (method === 'direct-debit' || method === 'payroll-deduction' || directDebitOffer !== 'declined')
    return notApplicable(test, law);
  return declined(test, 'payrollDeductionOffer', payrollDeductionOffer, law, 'offer-payroll-deduction');
}

/** IRM 5.14.1.2(6): a check or money order is taken from whoever was encouraged to pay otherwise. */
function electronicEncouraged({ method, electronicEncouraged: holds }: MethodChoice): Finding {
  const law = irm('5.14.1.2(6)');
  const test = 'electronic-payment-encouraged';
  if (!paperMethods.includes(method)) return notApplicable(test, law);
  return tested(test, holds, isTrue('electronicEncouraged', holds), law, {
    act: 'encourage-electronic-payment',
  });
}

function declined(test: string, fact: string, value: OfferAnswer, law: Finding['law'], act: string): Finding {
  const compared = { fact, value, unit: 'code', how: 'equals', limit: { value: 'declined' } } as const;
  return tested(test, value === 'declined', compared, law, { act, fact });
}
