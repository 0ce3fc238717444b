import type { Cure } from '#kernel/decision/finding.ts';
import { cents } from '#kernel/money/cents.ts';
import type { TryCure } from '#ui/findings/finding-row.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { PaymentMethod } from '../../rules/facts/request-facts.ts';

/** The facts as they would be after a cure; undefined for one that a preview cannot show. */
export function withCure(given: GivenFacts, { fact, to }: Cure): GivenFacts | undefined {
  const { request } = given;
  if (fact === 'monthlyPaymentCents' && typeof to === 'number') {
    const payment = { kind: 'amount', amountCents: cents(to), every: 'month' } as const;
    return { ...given, request: { ...request, payment } };
  }
  if (fact === 'method' && typeof to === 'string')
    return { ...given, request: { ...request, method: to as PaymentMethod } };
  return undefined;
}

/** Tries cures of these facts, and only those that a preview can show. */
export function curesTriedOn(given: GivenFacts, onTry: (cure: Cure) => void): TryCure {
  return Object.assign((cure: Cure) => onTry(cure), {
    can: (cure: Cure) => withCure(given, cure) !== undefined,
  });
}
