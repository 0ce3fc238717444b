import type { Day } from '../calendar/day.ts';
import type { Source, StatedCitation } from '../law/source.ts';

/** The answer to one test. Unknown is an answer: a fact that nobody has yet. */
export type Holds = boolean | 'unknown';

/** A fact that may not be known yet. */
export type Unknown<Value> = Value | 'unknown';

/** What a fact or a limit may be, so that a finding can be stored, compared and put into words. */
export type FactValue = string | number | boolean | readonly string[];

/** How a value is written for a reader. */
export type Unit =
  'cents' | 'day' | 'days' | 'months' | 'years' | 'count' | 'yes-no' | 'percent' | 'code' | 'text';

export type Comparison =
  | 'at-most'
  | 'at-least'
  | 'less-than'
  | 'more-than'
  | 'on-or-before'
  | 'on-or-after'
  | 'equals'
  | 'one-of'
  | 'none-of'
  | 'is-known';

/** The other side of a comparison; with its parameter and first day where it is a dated figure of the law. */
export type Limit = {
  readonly value: FactValue;
  readonly parameter?: string;
  readonly from?: Day;
  readonly source?: Source;
};

/** One fact and what it was held against. */
export type Compared = {
  /** The fact's name in the facts of the rule: `liabilityTaxOnlyCents`. */
  readonly fact: string;
  readonly value: FactValue;
  readonly unit: Unit;
  readonly how: Comparison;
  readonly limit?: Limit;
};

/** The nearest act that would make a failing test pass. Words are made from it where it is read. */
export type Cure = {
  /** A verb: `raise-payment`, `file-returns`, `name-payment-amount`. */
  readonly act: string;
  /** The fact that would change and what it would be, so that a screen can try it. */
  readonly fact?: string;
  readonly to?: FactValue;
  readonly unit?: Unit;
  /** What is concerned, such as the periods to file: never personal data. */
  readonly names?: readonly string[];
};

/** One comparison of law with fact. It holds data, not prose, so that bulk work pays for no words. */
export type Finding = {
  /** What was asked, as a statement that can hold: `liability-within-max`. */
  readonly test: string;
  readonly holds: Holds;
  /** False where the test does not concern this case; it then counts as met. */
  readonly applies?: false;
  /** What the finding is about where a rule looks at several things: a module, `30 202112`. */
  readonly about?: string;
  readonly compared?: Compared;
  readonly law: StatedCitation;
  readonly cure?: Cure;
};

export function isMet(finding: Finding): boolean {
  return finding.holds === true;
}

export function isFailed(finding: Finding): boolean {
  return finding.holds === false;
}

export function isUnknown(finding: Finding): boolean {
  return finding.holds === 'unknown';
}
