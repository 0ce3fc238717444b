/**
 * Which facts of the modules are not known yet?
 *
 * Law: IRM 5.14.1.2(4), (7)c; 5.14.1.3(4)d third note; 5.14.1.4(1).
 * Not modelled: what the account itself answers; a fact is asked for only where the account does not say it.
 */
import { addYears, type Day } from '#kernel/calendar/day.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { questionBounds } from '../../parameters/question-bounds.ts';
import { type CaseFacts, includedModules } from '../case-facts.ts';
import { type ModuleFacts, moduleKey, periodEndDay } from '../facts/module-facts.ts';
import { type Question, withModule } from './question.ts';

const payments = ['pays-in-months-allowed', 'pays-share-each-month', 'pays-in-full-by-csed'];
const amounts = ['guaranteed-tax-within-max', 'balance-within-type', 'balance-above-lower-type', ...payments];

/** One fact of a module: whether it is unknown, the tests that read it, and answers that lie far apart. */
type ModuleFact = {
  readonly fact: string;
  readonly isUnknown: (module: ModuleFacts) => boolean;
  readonly tests: readonly string[];
  readonly answers: (module: ModuleFacts, onDay: Day) => readonly Partial<ModuleFacts>[];
};

const inOrder: readonly ModuleFact[] = [
  {
    fact: 'balance',
    isUnknown: ({ balance }) => Object.values(balance).includes('unknown'),
    tests: amounts,
    answers: ({ balance }) => [
      { balance: filled(balance, questionBounds.smallBalanceCents) },
      { balance: filled(balance, questionBounds.balanceCents) },
    ],
  },
  {
    fact: 'csedDay',
    isUnknown: ({ csedDay }) => csedDay === 'unknown',
    tests: ['restitution-paid-by-csed', 'pays-in-full-by-csed', 'cannot-pay-in-full-by-csed'],
    answers: (_, onDay) =>
      [questionBounds.csedYears, 1, 0].map((years) => ({ csedDay: addYears(onDay, years) })),
  },
  {
    fact: 'assessedDay',
    isUnknown: ({ assessedDay }) => assessedDay === 'unknown',
    tests: ['trust-fund-penalty-documented', ...payments],
    answers: (module, onDay) => [
      { assessedDay: periodEndDay(module) },
      { assessedDay: onDay },
      { assessedDay: 'pre-assessed' },
    ],
  },
  {
    fact: 'returnDueDay',
    isUnknown: ({ returnDueDay }) => returnDueDay === 'unknown',
    tests: payments,
    answers: (module, onDay) => [{ returnDueDay: periodEndDay(module) }, { returnDueDay: onDay }],
  },
  {
    fact: 'timelyFiled',
    isUnknown: ({ timelyFiled }) => timelyFiled === 'unknown',
    tests: payments,
    answers: () => [{ timelyFiled: true }, { timelyFiled: false }],
  },
  {
    fact: 'restitution',
    isUnknown: ({ restitution }) => restitution === 'unknown',
    tests: ['restitution-paid-by-csed'],
    answers: () => [{ restitution: false }, { restitution: true }],
  },
];

export function moduleQuestions(facts: CaseFacts): readonly Question[] {
  return includedModules(facts).flatMap((module) =>
    inOrder
      .filter(({ isUnknown }) => isUnknown(module))
      .map(({ fact, tests, answers }) => ({
        fact,
        about: moduleKey(module),
        tests,
        answers: answers(module, facts.request.receivedDay).map((change) =>
          withModule(moduleKey(module), () => change),
        ),
      })),
  );
}

function filled(balance: ModuleFacts['balance'], amount: Cents): ModuleFacts['balance'] {
  const known = (part: Cents | 'unknown'): Cents => (part === 'unknown' ? amount : part);
  const { accrualsToPayoffCents: accruals } = balance;
  return {
    taxCents: known(balance.taxCents),
    assessedPenaltyCents: known(balance.assessedPenaltyCents),
    assessedInterestCents: known(balance.assessedInterestCents),
    accrualsToPayoffCents: accruals === 'computed' ? accruals : known(accruals),
  };
}
