/**
 * Is every term known that the taxpayer's letter on this agreement has to name?
 *
 * Law: IRM Exhibit 5.14.1-2: of the conditions the letter names the cross-reference number; IRM 5.14.1.5(3):
 * a levy that stays is a term of the agreement; IRM 5.14.1.4.4(1)b, (2) and (3): payments that change. Not
 * modelled: the number and the levy source themselves, which no case holds yet; a person writes that letter.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { letterConditions } from '../parameters/letter-conditions.ts';
import type { OriginFacts } from './facts/finance-facts.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { isTrue, notApplicable, tested } from './findings.ts';
import { manual } from './manual.ts';

export type LetterTermsFacts = Pick<OriginFacts, 'conditions'> &
  Pick<RequestFacts, 'paymentChanges' | 'lumpSums'> & { readonly onDay: Day };

export type LetterTermsOutcome = 'all-known' | 'needs-a-person';
const decide = ruleNamed<LetterTermsOutcome>('letter-terms', 1);

export function decideLetterTerms(facts: LetterTermsFacts, law: Law): Decision<LetterTermsOutcome> {
  const findings = [conditionsKnown(facts), paymentStaysTheSame(facts)];
  const outcome = holdsTogether(findings) === true ? 'all-known' : 'needs-a-person';
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(outcome, findings, law, edition, facts.onDay);
}

function conditionsKnown({ conditions }: LetterTermsFacts): Finding {
  const law = irm('Exhibit 5.14.1-2');
  const named = conditions.filter((condition) => letterConditions.includes(condition));
  if (named.length === 0) return notApplicable('letter-conditions-known', law);
  return tested('letter-conditions-known', 'unknown', isTrue('letterConditionsKnown', 'unknown'), law, {
    act: 'write-letter-by-hand',
  });
}

function paymentStaysTheSame({ paymentChanges, lumpSums }: LetterTermsFacts): Finding {
  const same = paymentChanges.length + lumpSums.length === 0;
  const law = irm('5.14.1.4.4(2)');
  return tested('letter-payment-stays-the-same', same, isTrue('paymentStaysTheSame', same), law, {
    act: 'write-letter-by-hand',
  });
}
