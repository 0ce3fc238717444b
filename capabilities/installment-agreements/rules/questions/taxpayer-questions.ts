/**
 * Which facts of the taxpayer and of compliance are not known yet?
 *
 * Law: IRM 5.14.1.3(4) to (7); 26 U.S.C. § 6159(c)(2)(C).
 * Not modelled: facts that are recorded and not asked, such as a delay determination.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import type { CaseFacts } from '../case-facts.ts';
import type { ComplianceFacts } from '../facts/compliance-facts.ts';
import type { TaxpayerFacts } from '../facts/taxpayer-facts.ts';
import { agreementAnswers, bankruptcyAnswers, resolutionAnswers, returnAnswers } from './hindrances.ts';
import { askIf, type Question } from './question.ts';

export function taxpayerQuestions(facts: CaseFacts): readonly Question[] {
  return [...identityQuestions(facts), ...standingQuestions(facts), ...businessQuestions(facts)];
}

function identityQuestions({ taxpayer: { identification } }: CaseFacts): readonly Question[] {
  const answers = identification.matches === 'unknown' ? [1, 0] : [];
  return ofTaxpayer(
    'identificationMatches',
    ['taxpayer-identified'],
    answers.map((matches) => ({ identification: { ...identification, matches } })),
  );
}

/** Returns, and what else is under way or has been. */
function standingQuestions(facts: CaseFacts): readonly Question[] {
  return [
    ...ofCompliance(
      'returns',
      ['required-returns-filed'],
      returnAnswers(facts).map((returns) => ({ returns })),
    ),
    ...ofTaxpayer(
      'otherResolutions',
      ['no-other-resolution-pursued', 'no-offer-liabilities'],
      resolutionAnswers(facts).map((otherResolutions) => ({ otherResolutions })),
    ),
    ...ofTaxpayer(
      facts.taxpayer.bankruptcy === 'unknown' ? 'bankruptcy' : 'prePetitionAgreement',
      ['not-in-bankruptcy'],
      bankruptcyAnswers(facts).map((bankruptcy) => ({ bankruptcy })),
    ),
    ...ofTaxpayer(
      'priorAgreements',
      ['past-five-years-without-agreement', 'direct-debit-chosen'],
      agreementAnswers(facts).map((priorAgreements) => ({ priorAgreements })),
    ),
  ];
}

function businessQuestions({ taxpayer, compliance }: CaseFacts): readonly Question[] {
  const { bmfPyramider, inBusiness } = taxpayer;
  const pyramider = ['deposits-current-if-pyramider'];
  return [
    ...ofTaxpayer('bmfPyramider', pyramider, [
      ...unless(bmfPyramider, { bmfPyramider: false }, { bmfPyramider: true }),
    ]),
    ...ofCompliance('depositsCurrent', pyramider, [
      ...unless(compliance.depositsCurrent, { depositsCurrent: true }, { depositsCurrent: false }),
    ]),
    ...ofTaxpayer(
      'inBusiness',
      ['taxes-fit-type'],
      [...unless(inBusiness, { inBusiness: false }, { inBusiness: true })],
    ),
  ];
}

/** The answers, while the fact is not known. */
function unless<Change>(fact: Unknown<unknown>, ...answers: readonly Change[]): readonly Change[] {
  return fact === 'unknown' ? answers : [];
}

function ofTaxpayer(fact: string, tests: readonly string[], answers: readonly Partial<TaxpayerFacts>[]) {
  const changes = answers.map((answer) => () => answer);
  return askIf(answers.length > 0, { section: 'taxpayer', fact, tests }, changes);
}

function ofCompliance(fact: string, tests: readonly string[], answers: readonly Partial<ComplianceFacts>[]) {
  const changes = answers.map((answer) => () => answer);
  return askIf(answers.length > 0, { section: 'compliance', fact, tests }, changes);
}
