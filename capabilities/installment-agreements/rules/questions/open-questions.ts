import type { CaseFacts } from '../case-facts.ts';
import { householdQuestions } from './household-questions.ts';
import { moduleQuestions } from './module-questions.ts';
import type { Question } from './question.ts';
import { requestQuestions } from './request-questions.ts';
import { taxpayerQuestions } from './taxpayer-questions.ts';

/** Every fact of a case that nobody has yet, in the order of the manual. */
export function openQuestions(facts: CaseFacts): readonly Question[] {
  return [
    ...requestQuestions(facts),
    ...taxpayerQuestions(facts),
    ...householdQuestions(facts),
    ...moduleQuestions(facts),
  ];
}

/** The case as the other open facts may leave it: all as they hinder least, or one of them otherwise. */
export function contextsOf(
  asked: Question,
  questions: readonly Question[],
  facts: CaseFacts,
): readonly CaseFacts[] {
  const others = questions.filter((question) => question !== asked);
  const eased = others.reduce((given, { answers: [least] }) => least?.(given) ?? given, facts);
  const hindered = others.flatMap(({ answers }) => answers.slice(1).map((answer) => answer(eased)));
  return [eased, ...hindered];
}
