/**
 * Which facts of the request itself are not known yet?
 *
 * Law: IRM 5.14.1.3(1), (4), (11) and (12); 26 U.S.C. § 6159(c)(5).
 * Not modelled: what a person has to ask first; the order is that of the manual.
 */
import type { Cents } from '#kernel/money/cents.ts';
import { questionBounds } from '../../parameters/question-bounds.ts';
import { type CaseFacts, includedModules } from '../case-facts.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import { askIf, type Question } from './question.ts';

type Change = (request: RequestFacts) => Partial<RequestFacts>;
type Evidence = keyof RequestFacts['trustFundEvidence'];

const payments = [
  'specific-payment-proposed',
  'pays-in-months-allowed',
  'pays-share-each-month',
  'pays-in-full-by-csed',
];
const proofs: readonly Evidence[] = ['form2751Signed', 'form4183Approved', 'letter1153Issued'];

export function requestQuestions(facts: CaseFacts): readonly Question[] {
  const { request } = facts;
  const ask = (fact: string, isUnknown: boolean, tests: readonly string[], changes: readonly Change[]) =>
    askIf(isUnknown, { section: 'request', fact, tests }, changes);
  const { proposedBy, trustFundEvidence } = request;
  const ofPenalty = includedModules(facts).some(({ kind }) => kind === 'trust-fund-recovery-penalty');
  return [
    ...ask(
      'agreedByTaxpayer',
      proposedBy === 'officer' && request.agreedByTaxpayer === 'unknown',
      ['taxpayer-made-request'],
      [() => ({ agreedByTaxpayer: true }), () => ({ agreedByTaxpayer: false })],
    ),
    ...ask(
      'representativeAuthorized',
      proposedBy === 'representative' && request.representativeAuthorized === 'unknown',
      ['taxpayer-made-request'],
      [() => ({ representativeAuthorized: true }), () => ({ representativeAuthorized: false })],
    ),
    ...ask(
      'liability',
      request.liability === 'unknown',
      ['liability-identified'],
      [() => ({ liability: 'all-balances' }), () => ({ liability: 'not-named' })],
    ),
    ...ask('payment', request.payment === 'unknown', payments, [
      paying(questionBounds.paymentCents),
      paying(questionBounds.smallestCents),
      () => ({ payment: { kind: 'none' } }),
    ]),
    ...proofs.flatMap((proof) =>
      ask(
        proof,
        trustFundEvidence[proof] === 'unknown',
        ['trust-fund-penalty-documented'],
        [proving(proof, true), proving(proof, false)],
      ),
    ),
    ...ask(
      'agreesToComply',
      request.agreesToComply === 'unknown',
      ['agrees-to-comply'],
      [() => ({ agreesToComply: true }), () => ({ agreesToComply: false })],
    ),
    ...ask(
      'method',
      request.method === 'unknown',
      ['direct-debit-chosen', 'pays-by-direct-debit'],
      [() => ({ method: 'direct-debit' }), () => ({ method: 'check' })],
    ),
  ];
}

function paying(amountCents: Cents): Change {
  return () => ({ payment: { kind: 'amount', amountCents, every: 'month' } });
}

function proving(proof: Evidence, holds: boolean): Change {
  return ({ trustFundEvidence }) => ({ trustFundEvidence: { ...trustFundEvidence, [proof]: holds } });
}
