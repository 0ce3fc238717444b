/**
 * Is every term known that the taxpayer's letter on this agreement has to name?
 *
 * Law: IRM Exhibit 5.14.1-2: of the conditions the letter names the cross-reference number; IRM 5.14.1.5(3):
 * a levy that stays is a term of the agreement. Payments that change are told with the plan.
 * Not modelled: the source of a levy that stays, which no case holds yet; a person writes that letter.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { letterConditions } from '../parameters/letter-conditions.ts';
import { isTrue, notApplicable, tested } from './findings.ts';
import { manual } from './manual.ts';

export type LetterTermsFacts = {
  /** Every condition of the agreement, by its locator code. */
  readonly conditions: readonly string[];
  /** The masked numbers of others whose taxes it covers. */
  readonly crossReferences: readonly string[];
  readonly onDay: Day;
};

export type LetterTermsOutcome = 'all-known' | 'needs-a-person';

const decide = ruleNamed<LetterTermsOutcome>('letter-terms', 2);
const { crossReference, levyStays } = letterConditions;

export function decideLetterTerms(facts: LetterTermsFacts, law: Law): Decision<LetterTermsOutcome> {
  const findings = [crossReferenceKnown(facts), levySourceKnown(facts)];
  const outcome = holdsTogether(findings) === true ? 'all-known' : 'needs-a-person';
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(outcome, findings, law, edition, facts.onDay);
}

function crossReferenceKnown({ conditions, crossReferences }: LetterTermsFacts): Finding {
  const test = 'letter-cross-reference-known';
  const law = irm('Exhibit 5.14.1-2');
  if (!conditions.includes(crossReference)) return notApplicable(test, law);
  const known = crossReferences.length > 0 || 'unknown';
  return tested(test, known, isTrue('crossReferenceKnown', known), law, {
    act: 'name-cross-referenced-taxpayer',
  });
}

function levySourceKnown({ conditions }: LetterTermsFacts): Finding {
  const test = 'letter-levy-source-known';
  const law = irm('5.14.1.5(3)');
  if (!conditions.includes(levyStays)) return notApplicable(test, law);
  return tested(test, 'unknown', isTrue('levySourceKnown', 'unknown'), law, { act: 'write-letter-by-hand' });
}
