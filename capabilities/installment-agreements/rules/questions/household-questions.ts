/**
 * Which facts of the household, of finances and of the years before are not known yet?
 *
 * Law: 26 U.S.C. § 6159(c)(2) and (f); IRM 5.14.1.2(9) and (11); IRM 5.14.1.1.1(1).
 * Not modelled: the proof of an income; the return that was filed last says it.
 */
import { zeroCents } from '#kernel/money/cents.ts';
import { questionBounds } from '../../parameters/question-bounds.ts';
import { type CaseFacts, includedModules } from '../case-facts.ts';
import { taxYearOf } from '../facts/module-facts.ts';
import type { HouseholdFacts, TaxpayerFacts } from '../facts/taxpayer-facts.ts';
import { askIf, type Question } from './question.ts';

type HistoryPart = keyof TaxpayerFacts['filingHistory'];
type Change = (household: HouseholdFacts) => Partial<HouseholdFacts>;

const guideline = ['income-within-guideline'];

export function householdQuestions(facts: CaseFacts): readonly Question[] {
  const { adjustedGrossIncomeCents, size, place, reducedFeeIndicator } = facts.household;
  const ask = (fact: string, isUnknown: boolean, tests: readonly string[], changes: readonly Change[]) =>
    askIf(isUnknown, { section: 'household', fact, tests }, changes);
  return [
    ...pastYears(facts, 'yearsNotFiled', 'past-five-years-filed'),
    ...pastYears(facts, 'yearsNotPaid', 'past-five-years-paid'),
    ...ability(facts),
    ...ask(
      'reducedFeeIndicator',
      reducedFeeIndicator === 'unknown',
      ['reduced-fee-indicator-set'],
      [() => ({ reducedFeeIndicator: 'none' }), () => ({ reducedFeeIndicator: Number.MAX_SAFE_INTEGER })],
    ),
    ...ask('adjustedGrossIncome', adjustedGrossIncomeCents === 'unknown', guideline, [
      () => ({ adjustedGrossIncomeCents: zeroCents }),
      () => ({ adjustedGrossIncomeCents: questionBounds.middlingIncomeCents }),
      () => ({ adjustedGrossIncomeCents: questionBounds.paymentCents }),
    ]),
    ...ask('householdSize', size === 'unknown', guideline, [
      () => ({ size: 1 }),
      () => ({ size: questionBounds.householdSize }),
    ]),
    ...ask('place', place === 'unknown', guideline, [
      () => ({ place: 'contiguous' }),
      () => ({ place: 'alaska' }),
    ]),
  ];
}

function ability({ finances }: CaseFacts): readonly Question[] {
  const tests = ['cannot-pay-in-full-by-csed', 'some-ability-to-pay'];
  const { smallestCents, paymentCents } = questionBounds;
  return askIf(
    finances.abilityToPayCents === 'unknown',
    { section: 'finances', fact: 'abilityToPay', tests },
    [smallestCents, paymentCents, zeroCents].map((cents) => () => ({ abilityToPayCents: cents })),
  );
}

/** The year before each tax of the request is one of those looked back on. */
function pastYears(facts: CaseFacts, part: HistoryPart, test: string): readonly Question[] {
  const before = includedModules(facts).map((module) => String(taxYearOf(module) - 1));
  const { filingHistory } = facts.taxpayer;
  return askIf(
    filingHistory[part] === 'unknown',
    { section: 'taxpayer', fact: part, tests: [test] },
    [[], before].map((years) => (taxpayer) => ({
      filingHistory: { ...taxpayer.filingHistory, [part]: years },
    })),
  );
}
