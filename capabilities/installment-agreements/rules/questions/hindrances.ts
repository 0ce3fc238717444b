import { type CaseFacts, includedModules } from '../case-facts.ts';
import { moduleKey } from '../facts/module-facts.ts';
import type { BankruptcyFacts, OtherResolutionFacts, PriorAgreementFacts } from '../facts/taxpayer-facts.ts';

/** An offer that covers everything the request does. */
export function offerOn(facts: CaseFacts): OtherResolutionFacts {
  return { kind: 'offer-in-compromise', state: 'pending', modules: includedModules(facts).map(moduleKey) };
}

/** A bankruptcy that nothing excuses. */
export function bankruptcyOn({ request: { receivedDay: petitionDay } }: CaseFacts): BankruptcyFacts {
  return { petitionDay, endedDay: 'open', prePetitionAgreement: true, insolvencyAnswer: 'none' };
}

/** An agreement for income tax that was defaulted on today. */
export function defaultOn({ request: { receivedDay } }: CaseFacts): PriorAgreementFacts {
  return { fromDay: receivedDay, coversIncomeTax: true, end: 'missed-payments', endedDay: receivedDay };
}
