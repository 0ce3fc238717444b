import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { GivenFacts } from '../facts/given-facts.ts';

/** Whether what terms are made from was said in both alike: payment, due day, method and conditions. */
export function restsOnSameOffer(before: GivenFacts, after: GivenFacts): boolean {
  return canonicalJson(offerOf(before)) === canonicalJson(offerOf(after));
}

function offerOf({ request, origin }: GivenFacts) {
  const { payment, paymentChanges, lumpSums, dueDayOfMonth, method } = request;
  return { payment, paymentChanges, lumpSums, dueDayOfMonth, method, conditions: origin.conditions };
}
