import { type CaseFacts, includedModules } from '../case-facts.ts';
import type { ReturnFacts } from '../facts/compliance-facts.ts';
import { moduleKey } from '../facts/module-facts.ts';
import type { BankruptcyFacts, OtherResolutionFacts, PriorAgreementFacts } from '../facts/taxpayer-facts.ts';

/** Answers to a question, the one that hinders least first; none where nothing is unknown. */
export type Answers<Value> = readonly Value[];

/** Each of these may be unknown as a whole or in a part of it. What is known stays as it is. */
export function returnAnswers({ compliance: { returns } }: CaseFacts): Answers<readonly ReturnFacts[]> {
  const all = returns === 'unknown' ? [someReturn] : returns;
  if (all.every(({ state }) => state !== 'unknown')) return [];
  const known = (filing: 'filed' | 'unfiled') =>
    all.map(({ state, ...item }) => ({ ...item, state: state === 'unknown' ? filing : state }));
  return [known('filed'), known('unfiled')];
}

export function resolutionAnswers(facts: CaseFacts): Answers<readonly OtherResolutionFacts[]> {
  const { otherResolutions } = facts.taxpayer;
  const all = otherResolutions === 'unknown' ? [someOffer] : otherResolutions;
  if (all.every(({ modules }) => modules !== 'unknown')) return [];
  const modules = includedModules(facts).map(moduleKey);
  return [
    all.filter((item) => item.modules !== 'unknown'),
    all.map((item) => (item.modules === 'unknown' ? { ...item, modules } : item)),
  ];
}

export function bankruptcyAnswers({ taxpayer, request }: CaseFacts): Answers<BankruptcyFacts | 'none'> {
  const { bankruptcy } = taxpayer;
  if (bankruptcy === 'none') return [];
  if (bankruptcy !== 'unknown') {
    if (bankruptcy.prePetitionAgreement !== 'unknown') return [];
    return [false, true].map((prePetitionAgreement) => ({ ...bankruptcy, prePetitionAgreement }));
  }
  const petitionDay = request.receivedDay;
  const open = {
    petitionDay,
    endedDay: 'open',
    prePetitionAgreement: true,
    insolvencyAnswer: 'none',
  } as const;
  return ['none', open];
}

/** An agreement for income tax that was defaulted on today hinders most. */
export function agreementAnswers({ taxpayer, request }: CaseFacts): Answers<readonly PriorAgreementFacts[]> {
  const { priorAgreements } = taxpayer;
  const today = request.receivedDay;
  const some: PriorAgreementFacts = {
    fromDay: today,
    coversIncomeTax: 'unknown',
    end: 'missed-payments',
    endedDay: 'unknown',
  };
  const all = priorAgreements === 'unknown' ? [some] : priorAgreements;
  if (!all.some(isPartlyUnknown)) return [];
  return [
    all.filter((item) => !isPartlyUnknown(item)),
    all.map((item) => ({
      ...item,
      coversIncomeTax: item.coversIncomeTax === 'unknown' ? true : item.coversIncomeTax,
      endedDay: item.endedDay === 'unknown' ? today : item.endedDay,
    })),
  ];
}

function isPartlyUnknown({ coversIncomeTax, endedDay }: PriorAgreementFacts): boolean {
  return coversIncomeTax === 'unknown' || endedDay === 'unknown';
}

const someReturn: ReturnFacts = { mft: '30', period: '000001', state: 'unknown', extendedToDay: 'none' };
const someOffer: OtherResolutionFacts = {
  kind: 'offer-in-compromise',
  state: 'pending',
  modules: 'unknown',
};
