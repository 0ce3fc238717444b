import type { Compared, FactValue, Finding, Unit } from '#kernel/decision/finding.ts';
import { type Cents, cents, dollarsTextOf } from '#kernel/money/cents.ts';

/** A finding for programs: amounts in dollars as texts, the paragraph as a text. */
export type FindingAnswer = {
  readonly test: string;
  readonly holds: boolean | 'unknown';
  readonly applies?: false;
  readonly about?: string;
  readonly compared?: unknown;
  readonly law: string;
  readonly cure?: unknown;
};

export function findingAnswer(finding: Finding): FindingAnswer {
  const { test, holds, applies, about, compared, law, cure } = finding;
  return {
    test,
    holds,
    ...(applies === false && { applies }),
    ...(about !== undefined && { about }),
    ...(compared && { compared: comparedAnswer(compared) }),
    law: law.cite,
    ...(cure && {
      cure: {
        act: cure.act,
        ...(cure.fact !== undefined && { fact: plainName(cure.fact) }),
        ...(cure.to !== undefined && { to: plainValue(cure.to, cure.unit) }),
        ...(cure.names && { names: cure.names }),
      },
    }),
  };
}

/** An amount in dollars as a text; what is known of it otherwise, as it is. */
export function amountAnswer(amount: Cents | 'unknown'): string {
  return typeof amount === 'number' ? dollarsTextOf(amount) : amount;
}

function comparedAnswer({ fact, value, unit, how, limit }: Compared): unknown {
  return {
    fact: plainName(fact),
    value: plainValue(value, unit),
    how,
    ...(limit && { limit: { ...limit, value: plainValue(limit.value, unit) } }),
  };
}

/** A name outside of the program does not say cents, since the amount is in dollars. */
function plainName(fact: string): string {
  return fact.replace(/Cents$/, '');
}

function plainValue(value: FactValue, unit: Unit | undefined): FactValue {
  return unit === 'cents' && typeof value === 'number' ? dollarsTextOf(cents(value)) : value;
}
