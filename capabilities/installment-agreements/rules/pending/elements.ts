/**
 * Has the taxpayer given the parts of a request: who, which taxes and how much?
 *
 * Law: IRM 5.14.1.3(1), (4)a to c and (12); the list of pending criteria, items 1 to 3.
 * Not modelled: the fourth part, filing, which stands in a file of its own.
 */
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import { includedModules, type PendingFacts } from '../case-facts.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { isTrue, known, tested } from '../findings.ts';

const law = {
  request: irm('5.14.1.3(12)'),
  identification: irm('5.14.1.3(4)a'),
  liability: irm('5.14.1.3(4)b'),
  payment: irm('5.14.1.3(4)c'),
} as const;
const one = { value: 1 } as const;
const nothing = { value: 0 } as const;

/** IRM 5.14.1.3(1), (12): terms that nobody but the agency or an employer named are no request. */
export function taxpayerMadeRequest({ request }: PendingFacts): Finding {
  const { proposedBy } = request;
  const holds = madeBy(request);
  const byOther = proposedBy === 'representative';
  return tested(
    'taxpayer-made-request',
    holds,
    isTrue(byOther ? 'representativeAuthorized' : 'agreedByTaxpayer', holds),
    law.request,
    { act: byOther ? 'file-authority' : 'get-taxpayer-answer' },
  );
}

function madeBy({ proposedBy, representativeAuthorized, agreedByTaxpayer }: RequestFacts): Holds {
  if (proposedBy === 'taxpayer') return true;
  if (proposedBy === 'employer') return false;
  return proposedBy === 'representative' ? representativeAuthorized : agreedByTaxpayer;
}

/** IRM 5.14.1.3(4)a: name and number, or whatever else finds exactly one taxpayer. */
export function taxpayerIdentified({ taxpayer }: PendingFacts): Finding {
  const { nameGiven, tinGiven, matches } = taxpayer.identification;
  const named = nameGiven && tinGiven;
  const holds = named ? known(matches, (count) => count > 0) : known(matches, (count) => count === 1);
  return tested(
    'taxpayer-identified',
    named && matches === 'unknown' ? true : holds,
    { fact: 'identificationMatches', value: matches, unit: 'count', how: 'equals', limit: one },
    law.identification,
    { act: 'ask-for-tin' },
  );
}

/** IRM 5.14.1.3(4)b: the periods named, or all balances of a taxpayer that has one. */
export function liabilityIdentified(facts: PendingFacts): Finding {
  const covered = facts.request.liability === 'named' ? includedModules(facts) : facts.modules;
  // Where only one balance is owed, a wish to pay can mean no other.
  const unmistakable = covered.length === 1;
  const holds = known(facts.request.liability, (named) =>
    named === 'not-named' ? unmistakable : covered.length > 0,
  );
  return tested('liability-identified', holds, isTrue('liabilityNamed', holds), law.liability, {
    act: 'name-liability',
  });
}

/** IRM 5.14.1.3(4)c, (8): one amount above nothing for each month or other period. */
export function specificPaymentProposed({ request }: PendingFacts): Finding {
  const { payment } = request;
  const amount = known(payment, ({ kind }) => kind === 'amount');
  const value = payment !== 'unknown' && payment.kind === 'amount' ? payment.amountCents : amount;
  return tested(
    'specific-payment-proposed',
    typeof value === 'number' ? value > 0 : value,
    typeof value === 'number'
      ? { fact: 'proposedPaymentCents', value, unit: 'cents', how: 'more-than', limit: nothing }
      : isTrue('paymentNamed', value),
    law.payment,
    { act: 'name-payment-amount', fact: 'proposedPaymentCents' },
  );
}
