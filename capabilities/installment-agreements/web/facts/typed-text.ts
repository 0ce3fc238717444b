import { type Cents, dollarsTextOf } from '#kernel/money/cents.ts';
import { readDollars } from '#ui/form/read.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { Question } from './questions.ts';

/** Questions whose answer is typed. */
export type Typed = Extract<Question, { kind: 'amount' | 'count' | 'count-or-none' | 'years' }>;

const count = /^\d{1,3}$/;
const year = /^(?:19|20)\d{2}$/;

/** The facts with what was typed; undefined where it cannot be read. Nothing typed is not known. */
export function withTyped(
  question: Typed,
  given: GivenFacts,
  typed: string,
  none: string,
): GivenFacts | undefined {
  const text = typed.trim();
  if (text === '') return question.fact.write(given, 'unknown');
  const isNone = text.toLowerCase() === none.toLowerCase();
  switch (question.kind) {
    case 'amount': {
      const amount = readDollars(text);
      return amount === undefined ? undefined : question.fact.write(given, amount);
    }
    case 'count':
      return isCount(text, question) ? question.fact.write(given, Number(text)) : undefined;
    case 'count-or-none':
      if (isNone) return question.fact.write(given, 'none');
      return count.test(text) ? question.fact.write(given, Number(text)) : undefined;
    case 'years': {
      if (isNone) return question.fact.write(given, []);
      const years = text.split(/[\s,]+/).filter((part) => part !== '');
      return years.every((part) => year.test(part)) ? question.fact.write(given, years) : undefined;
    }
  }
}

function isCount(text: string, { least = 0, most }: Extract<Typed, { kind: 'count' }>): boolean {
  const value = Number(text);
  return count.test(text) && value >= least && (most === undefined || value <= most);
}

/** An answer as a person would type it. */
export function typedText(question: Typed, given: GivenFacts, none: string): string {
  switch (question.kind) {
    case 'amount':
      return textOf(question.fact.read(given), (amount: Cents) => dollarsTextOf(amount));
    case 'count':
      return textOf(question.fact.read(given), String);
    case 'count-or-none':
      return textOf(question.fact.read(given), (value) => (value === 'none' ? none : String(value)));
    case 'years':
      return textOf(question.fact.read(given), (years) => (years.length === 0 ? none : years.join(', ')));
  }
}

function textOf<Value>(value: Value | 'unknown', text: (value: Value) => string): string {
  return value === 'unknown' ? '' : text(value);
}
