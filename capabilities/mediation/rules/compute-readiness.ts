/**
 * Is everything ready for the session?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, preparing 1 to 3. For an offer an amended Form 656 with the amount
 * blank, and the collateral agreement where one applies; for a penalty an agreement form may be prepared,
 * which the memorandum does not name. Both sides have somebody who can decide (remembered, not read).
 */
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { chart } from './memorandum.ts';
import { mustBe, mustNotBe, notApplicable } from './findings.ts';

export type ReadinessFacts = {
  readonly work: string;
  readonly summaryOfAppeals: boolean;
  readonly summaryOfTaxpayer: boolean;
  readonly formPrepared: boolean;
  readonly formAmountFilled: Unknown<boolean>;
  readonly collateral: Unknown<'prepared' | 'not-applicable' | 'applicable'>;
  readonly openingStatement: boolean;
  readonly decidersOnBothSides: boolean;
  /** The team manager, or whom the manager has put in this place, is on the list. */
  readonly managerListed: boolean;
};

export function computeReadiness(facts: ReadinessFacts): readonly Finding[] {
  const { work, formPrepared, formAmountFilled, collateral } = facts;
  const isOffer = work === 'offer-in-compromise';
  const collateralDone = collateral === 'unknown' ? collateral : collateral !== 'applicable';
  return [
    mustBe('appeals-summary-delivered', 'summaryOfAppeals', facts.summaryOfAppeals, chart, 'deliver-summary'),
    mustBe('taxpayer-summary-delivered', 'summaryOfTaxpayer', facts.summaryOfTaxpayer, chart, 'follow-up'),
    ...(isOffer
      ? [
          mustBe('form-is-prepared', 'formPrepared', formPrepared, chart, 'prepare-form'),
          formPrepared
            ? mustNotBe('form-amount-is-blank', 'formAmountFilled', formAmountFilled, chart, 'prepare-form')
            : notApplicable('form-amount-is-blank', chart),
          mustBe('collateral-is-settled', 'collateralSettled', collateralDone, chart, 'prepare-collateral'),
        ]
      : [notApplicable('form-is-prepared', chart)]),
    mustBe('opening-statement-ready', 'openingStatement', facts.openingStatement, chart, 'confirm-opening'),
    mustBe('deciders-on-both-sides', 'decidersOnBothSides', facts.decidersOnBothSides, chart, 'name-decider'),
    mustBe('manager-or-delegate-listed', 'managerListed', facts.managerListed, chart, 'list-manager'),
  ];
}
