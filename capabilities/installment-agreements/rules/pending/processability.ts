/**
 * May the agency take this request up at all?
 *
 * Law: IRM 5.14.1.3(4)d last note, (5) and (6); 26 CFR 301.6159-1(b)(2); the list of pending criteria, item
 * 6. Not modelled: Insolvency's own work on bankruptcy cases; its answer arrives as a fact.
 */
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Citation, irm } from '#kernel/law/source.ts';
import { barringResolutions } from '../../parameters/barring-resolutions.ts';
import { includedModules, type PendingFacts } from '../case-facts.ts';
import { moduleKey, periodEndDay } from '../facts/module-facts.ts';
import type { BankruptcyFacts, OtherResolutionFacts } from '../facts/taxpayer-facts.ts';
import { allHold, anyHolds, isFalse, known, notApplicable, tested } from '../findings.ts';

/**
 * Whether the request meets the guaranteed criteria, which open each of these doors. Asked only where one is
 * shut.
 */
export type GuaranteedExcuse = () => Holds;

const offer = 'offer-in-compromise';
const law4d = irm('5.14.1.3(4)d');
const law5 = irm('5.14.1.3(5)');
const law6 = irm('5.14.1.3(6)');
const findOut = { act: 'find-out' };

/** IRM 5.14.1.3(4)d last note: nobody pursues two resolutions of the same taxes at once. */
export function noOtherResolutionPursued(facts: PendingFacts, law: Law, excuse: GuaranteedExcuse): Finding {
  const kinds = inForce(barringResolutions, facts.onDay, law).value;
  const pursued = known(facts.taxpayer.otherResolutions, (all) =>
    anyHolds(
      all
        .filter(({ kind, state }) => kinds.includes(kind) && state === 'pending')
        .map((item) => covers(facts, item)),
    ),
  );
  return excusable('no-other-resolution-pursued', 'otherResolutionPursued', pursued, excuse, law4d, {
    act: 'withdraw-other-resolution',
  });
}

/** IRM 5.14.1.3(5); criteria list, item 6: bankruptcy, but for post-petition taxes on guaranteed terms. */
export function notInBankruptcy(facts: PendingFacts, excuse: GuaranteedExcuse): Finding {
  const { bankruptcy } = facts.taxpayer;
  if (bankruptcy === 'none') return notApplicable('not-in-bankruptcy', law5);
  const inBankruptcy = known(bankruptcy, (filed) => isOpen(filed, facts.onDay));
  const excused = (): Holds =>
    known(bankruptcy, (filed) =>
      allHold([
        includedModules(facts).every((module) => periodEndDay(module) > filed.petitionDay),
        known(filed.prePetitionAgreement, (stood) => !stood),
        excuse(),
      ]),
    );
  return excusable('not-in-bankruptcy', 'inBankruptcy', inBankruptcy, excused, law5, {
    act: 'route-to-insolvency',
  });
}

/** IRM 5.14.1.3(6): periods under an offer that is pending or in force. */
export function noOfferLiabilities(facts: PendingFacts, excuse: GuaranteedExcuse): Finding {
  const under = known(facts.taxpayer.otherResolutions, (all) =>
    anyHolds(
      all
        .filter(({ kind, state }) => kind === offer && (state === 'pending' || state === 'accepted'))
        .map((item) => covers(facts, item)),
    ),
  );
  return excusable('no-offer-liabilities', 'periodsUnderOffer', under, excuse, law6, {
    act: 'leave-out-offer-periods',
  });
}

function covers(facts: PendingFacts, { modules }: OtherResolutionFacts): Holds {
  const keys = includedModules(facts).map(moduleKey);
  return known(modules, (covered) => keys.some((key) => covered.includes(key)));
}

function isOpen({ endedDay }: BankruptcyFacts, onDay: string): boolean {
  return endedDay === 'open' || endedDay > onDay;
}

/** Holds where the bar is not there, or where the guaranteed criteria lift it. */
function excusable(
  test: string,
  fact: string,
  barred: Holds,
  excuse: GuaranteedExcuse,
  paragraph: Citation,
  cure: Finding['cure'] & object,
): Finding {
  const free = known(barred, (is) => !is);
  const holds = free === true ? true : anyHolds([free, excuse()]);
  return tested(test, holds, isFalse(fact, barred), paragraph, holds === 'unknown' ? findOut : cure);
}
