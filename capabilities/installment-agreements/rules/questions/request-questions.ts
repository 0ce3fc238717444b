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
  const { liability, payment, agreesToComply, method, dueDayOfMonth } = facts.request;
  return [
    ...madeQuestions(facts),
    ...ask(
      'liability',
      liability === 'unknown',
      ['liability-identified'],
      [() => ({ liability: 'all-balances' }), () => ({ liability: 'not-named' })],
    ),
    ...ask('payment', payment === 'unknown', payments, [
      paying(questionBounds.paymentCents),
      paying(questionBounds.smallestCents),
      () => ({ payment: { kind: 'none' } }),
    ]),
    ...proofQuestions(facts),
    ...ask(
      'agreesToComply',
      agreesToComply === 'unknown',
      ['agrees-to-comply'],
      [() => ({ agreesToComply: true }), () => ({ agreesToComply: false })],
    ),
    ...ask(
      'method',
      method === 'unknown',
      ['direct-debit-chosen', 'pays-by-direct-debit'],
      [() => ({ method: 'direct-debit' }), () => ({ method: 'check' })],
    ),
    ...ask('dueDayOfMonth', dueDayOfMonth === 'unknown', payments, [
      () => ({ dueDayOfMonth: 1 }),
      () => ({ dueDayOfMonth: questionBounds.dueDayOfMonth }),
    ]),
  ];
}

function ask(fact: string, isUnknown: boolean, tests: readonly string[], changes: readonly Change[]) {
  return askIf(isUnknown, { section: 'request', fact, tests }, changes);
}

/** IRM 5.14.1.3(12): whoever else named the terms, the taxpayer has to have wanted them. */
function madeQuestions({ request }: CaseFacts): readonly Question[] {
  const { proposedBy, agreedByTaxpayer, representativeAuthorized } = request;
  const tests = ['taxpayer-made-request'];
  return [
    ...ask('agreedByTaxpayer', proposedBy === 'officer' && agreedByTaxpayer === 'unknown', tests, [
      () => ({ agreedByTaxpayer: true }),
      () => ({ agreedByTaxpayer: false }),
    ]),
    ...ask(
      'representativeAuthorized',
      proposedBy === 'representative' && representativeAuthorized === 'unknown',
      tests,
      [() => ({ representativeAuthorized: true }), () => ({ representativeAuthorized: false })],
    ),
  ];
}

/** IRM 5.14.1.3(11), asked only of a recovery penalty. */
function proofQuestions(facts: CaseFacts): readonly Question[] {
  if (!includedModules(facts).some(({ kind }) => kind === 'trust-fund-recovery-penalty')) return [];
  return proofs.flatMap((proof) =>
    ask(
      proof,
      facts.request.trustFundEvidence[proof] === 'unknown',
      ['trust-fund-penalty-documented'],
      [proving(proof, true), proving(proof, false)],
    ),
  );
}

function paying(amountCents: Cents): Change {
  return () => ({ payment: { kind: 'amount', amountCents, every: 'month' } });
}

function proving(proof: Evidence, holds: boolean): Change {
  return ({ trustFundEvidence }) => ({ trustFundEvidence: { ...trustFundEvidence, [proof]: holds } });
}
