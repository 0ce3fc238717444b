import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type {
  BankruptcyFacts,
  OtherResolutionFacts,
  PriorAgreementFacts,
} from '../../rules/facts/taxpayer-facts.ts';
import { dueDayOfMonthMax } from '../../parameters/due-day-of-month-max.ts';
import { bankruptciesLens } from './bankruptcies.ts';
import { factOf, type Lens, partOf } from './given.ts';

/** How a question is answered. `words` is the prefix under which its choices have their words. */
export type Question =
  | { readonly kind: 'yes-no'; readonly fact: Lens<Unknown<boolean>> }
  | { readonly kind: 'current'; readonly fact: Lens<Unknown<boolean> | 'not-required'> }
  | {
      readonly kind: 'choice';
      readonly fact: Lens<string>;
      readonly options: readonly string[];
      readonly words: string;
    }
  | { readonly kind: 'amount'; readonly fact: Lens<Unknown<Cents>> }
  | {
      readonly kind: 'count';
      readonly fact: Lens<Unknown<number>>;
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly kind: 'count-or-none'; readonly fact: Lens<Unknown<number> | 'none'> }
  | { readonly kind: 'years'; readonly fact: Lens<Unknown<readonly string[]>> }
  | { readonly kind: 'bankruptcy'; readonly fact: Lens<Unknown<readonly BankruptcyFacts[]>> }
  | { readonly kind: 'resolutions'; readonly fact: Lens<Unknown<readonly OtherResolutionFacts[]>> }
  | { readonly kind: 'agreements'; readonly fact: Lens<Unknown<readonly PriorAgreementFacts[]>> };

/** No adopted edition allows a later day. */
const dueDayOfMonthMost = Math.max(...dueDayOfMonthMax.values.map(({ value }) => value));

/** A household that a form can tell of. */
const householdMost = 99;

const made = ['made', 'not-made'] as const;

const evidence = factOf('request', 'trustFundEvidence');
const history = factOf('taxpayer', 'filingHistory');

function yesNo(fact: Lens<Unknown<boolean>>): Question {
  return { kind: 'yes-no', fact };
}

function choice<Value extends string>(fact: Lens<Value>, options: readonly Value[], words: string): Question {
  return { kind: 'choice', fact: fact as unknown as Lens<string>, options, words };
}

/**
 * The questions beside the four elements, by the fact that they ask for; their words are `question.<fact>`.
 */
export const questions: Readonly<Record<string, Question>> = {
  agreedByTaxpayer: yesNo(factOf('request', 'agreedByTaxpayer')),
  representativeAuthorized: yesNo(factOf('request', 'representativeAuthorized')),
  form2751Signed: yesNo(partOf(evidence, 'form2751Signed')),
  form4183Approved: yesNo(partOf(evidence, 'form4183Approved')),
  letter1153Issued: yesNo(partOf(evidence, 'letter1153Issued')),
  agreesToComply: yesNo(factOf('request', 'agreesToComply')),
  method: choice(
    factOf('request', 'method'),
    ['direct-debit', 'payroll-deduction', 'eftps', 'direct-pay', 'card', 'check', 'other'],
    'value.method',
  ),
  dueDayOfMonth: {
    kind: 'count',
    fact: factOf('request', 'dueDayOfMonth'),
    least: 1,
    most: dueDayOfMonthMost,
  },
  otherResolutions: { kind: 'resolutions', fact: factOf('taxpayer', 'otherResolutions') },
  bankruptcy: { kind: 'bankruptcy', fact: bankruptciesLens },
  bmfPyramider: yesNo(factOf('taxpayer', 'bmfPyramider')),
  inBusiness: yesNo(factOf('taxpayer', 'inBusiness')),
  priorAgreements: { kind: 'agreements', fact: factOf('taxpayer', 'priorAgreements') },
  yearsNotFiled: { kind: 'years', fact: partOf(history, 'yearsNotFiled') },
  yearsNotPaid: { kind: 'years', fact: partOf(history, 'yearsNotPaid') },
  depositsCurrent: { kind: 'current', fact: factOf('compliance', 'depositsCurrent') },
  estimatedPaymentsCurrent: { kind: 'current', fact: factOf('compliance', 'estimatedPaymentsCurrent') },
  abilityToPay: { kind: 'amount', fact: factOf('finances', 'abilityToPayCents') },
  statement: choice(factOf('finances', 'statement'), ['none', 'received', 'verified'], 'statement-state'),
  assetsViewed: yesNo(factOf('finances', 'assetsViewed')),
  lienDetermination: choice(factOf('finances', 'lienDetermination'), made, 'determination-state'),
  trustFundDetermination: choice(factOf('finances', 'trustFundDetermination'), made, 'determination-state'),
  asedProtected: yesNo(factOf('finances', 'asedProtected')),
  csedExtension: choice(
    factOf('finances', 'csedExtension'),
    ['appropriate', 'not-appropriate', 'not-answered'],
    'csed-extension',
  ),
  reducedFeeIndicator: { kind: 'count-or-none', fact: factOf('household', 'reducedFeeIndicator') },
  adjustedGrossIncome: { kind: 'amount', fact: factOf('household', 'adjustedGrossIncomeCents') },
  householdSize: { kind: 'count', fact: factOf('household', 'size'), least: 1, most: householdMost },
  place: choice(factOf('household', 'place'), ['contiguous', 'alaska', 'hawaii'], 'household-place'),
};

/** The elements have rows of their own, where they are asked. */
export const askedWithElements: readonly string[] = [
  'liability',
  'payment',
  'returns',
  'identificationMatches',
];
