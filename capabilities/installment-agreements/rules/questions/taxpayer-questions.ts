/**
 * Which facts of the taxpayer and of compliance are not known yet?
 *
 * Law: IRM 5.14.1.3(4) to (7); 26 U.S.C. § 6159(c)(2)(C).
 * Not modelled: facts that are recorded and not asked, such as a delay determination.
 */
import type { CaseFacts } from '../case-facts.ts';
import type { ComplianceFacts } from '../facts/compliance-facts.ts';
import type { TaxpayerFacts } from '../facts/taxpayer-facts.ts';
import { bankruptcyOn, defaultOn, offerOn } from './hindrances.ts';
import { askIf, type Question } from './question.ts';

type Asked = readonly [fact: string, isUnknown: boolean, tests: readonly string[]];

export function taxpayerQuestions(facts: CaseFacts): readonly Question[] {
  const { taxpayer, compliance } = facts;
  const { identification } = taxpayer;
  const unfiled = { mft: '30', period: '000001', state: 'unfiled', extendedToDay: 'none' } as const;
  return [
    ...ofTaxpayer(
      ['identificationMatches', identification.matches === 'unknown', ['taxpayer-identified']],
      { identification: { ...identification, matches: 1 } },
      { identification: { ...identification, matches: 0 } },
    ),
    ...ofCompliance(
      ['returns', compliance.returns === 'unknown', ['required-returns-filed']],
      { returns: [] },
      { returns: [unfiled] },
    ),
    ...ofTaxpayer(
      [
        'otherResolutions',
        taxpayer.otherResolutions === 'unknown',
        ['no-other-resolution-pursued', 'no-offer-liabilities'],
      ],
      { otherResolutions: [] },
      { otherResolutions: [offerOn(facts)] },
    ),
    ...ofTaxpayer(
      ['bankruptcy', taxpayer.bankruptcy === 'unknown', ['not-in-bankruptcy']],
      { bankruptcy: 'none' },
      { bankruptcy: bankruptcyOn(facts) },
    ),
    ...ofTaxpayer(
      ['bmfPyramider', taxpayer.bmfPyramider === 'unknown', ['deposits-current-if-pyramider']],
      { bmfPyramider: false },
      { bmfPyramider: true },
    ),
    ...ofCompliance(
      ['depositsCurrent', compliance.depositsCurrent === 'unknown', ['deposits-current-if-pyramider']],
      { depositsCurrent: true },
      { depositsCurrent: false },
    ),
    ...ofTaxpayer(
      ['inBusiness', taxpayer.inBusiness === 'unknown', ['taxes-fit-type']],
      { inBusiness: false },
      { inBusiness: true },
    ),
    ...ofTaxpayer(
      [
        'priorAgreements',
        taxpayer.priorAgreements === 'unknown',
        ['past-five-years-without-agreement', 'direct-debit-chosen'],
      ],
      { priorAgreements: [] },
      { priorAgreements: [defaultOn(facts)] },
    ),
  ];
}

function ofTaxpayer([fact, isUnknown, tests]: Asked, ...answers: readonly Partial<TaxpayerFacts>[]) {
  return askIf(
    isUnknown,
    { section: 'taxpayer', fact, tests },
    answers.map((answer) => () => answer),
  );
}

function ofCompliance([fact, isUnknown, tests]: Asked, ...answers: readonly Partial<ComplianceFacts>[]) {
  return askIf(
    isUnknown,
    { section: 'compliance', fact, tests },
    answers.map((answer) => () => answer),
  );
}
