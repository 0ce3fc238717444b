import type { GivenFacts } from '../facts/given-facts.ts';
import type { ChosenTerms } from './chosen-terms.ts';

/**
 * The facts of a request as the terms have them, so that type, fee and codes are decided on what will be
 * agreed. What was offered stays in the request as it was said.
 */
export function withChosenTerms(given: GivenFacts, chosen: ChosenTerms | undefined): GivenFacts {
  if (chosen === undefined) return given;
  const { paymentCents: amountCents, paymentChanges, lumpSums, dueDay, method, conditions } = chosen;
  return {
    ...given,
    request: {
      ...given.request,
      payment: { kind: 'amount', amountCents, every: 'month' },
      paymentChanges: paymentChanges.map(({ because: _, ...change }) => change),
      lumpSums: lumpSums.map(({ because: _, ...lumpSum }) => lumpSum),
      dueDayOfMonth: dueDay.dayOfMonth,
      method: method.method,
    },
    origin: { ...given.origin, conditions },
  };
}
