import type { EntityKind } from '#capabilities/taxpayers/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { ModuleKey } from './module-facts.ts';

/** What a proposal says about who makes it, and whom that finds. */
export type IdentificationFacts = {
  readonly nameGiven: boolean;
  readonly tinGiven: boolean;
  /** How many taxpayers fit what was given (name, address, open case). One is enough even without a TIN. */
  readonly matches: Unknown<number>;
};

export type BankruptcyFacts = {
  readonly petitionDay: Day;
  /** The day of discharge, dismissal or closing. */
  readonly endedDay: Day | 'open';
  /** An agreement that stood when the petition was filed bars a new one while the case is open. */
  readonly prePetitionAgreement: Unknown<boolean>;
  readonly insolvencyAnswer: 'none' | 'may-grant' | 'may-not-grant';
};

export type OtherResolutionKind =
  'offer-in-compromise' | 'currently-not-collectible' | 'penalty-abatement' | 'collection-due-process';

export type OtherResolutionFacts = {
  readonly kind: OtherResolutionKind;
  readonly state: 'pending' | 'accepted' | 'rejected' | 'returned' | 'withdrawn' | 'terminated' | 'completed';
  /** The periods it covers. */
  readonly modules: Unknown<readonly ModuleKey[]>;
};

export type PriorAgreementFacts = {
  readonly fromDay: Day;
  /** Only an agreement for income tax bars a guaranteed one. */
  readonly coversIncomeTax: Unknown<boolean>;
  readonly end:
    'in-effect' | 'paid' | 'missed-payments' | 'new-liability' | 'other-default' | 'withdrawn' | 'replaced';
  readonly endedDay: Unknown<Day> | 'open';
};

/** For a joint liability the lists cover both spouses. */
export type FilingHistoryFacts = {
  /** Income tax years, `2019`, for which a required return was not filed. */
  readonly yearsNotFiled: Unknown<readonly string[]>;
  /** Income tax years in which tax shown on the return was not paid. */
  readonly yearsNotPaid: Unknown<readonly string[]>;
};

export type TaxpayerFacts = {
  readonly entity: EntityKind;
  /** Whose the liability of a single-member LLC is; `none` where no LLC is concerned. */
  readonly llcLiability: 'none' | 'owner' | 'llc' | 'both';
  readonly inBusiness: Unknown<boolean>;
  readonly identification: IdentificationFacts;
  readonly bankruptcy: Unknown<BankruptcyFacts | 'none'>;
  /** Others, before or beside it. The one that bars most is put first before anything is decided. */
  readonly furtherBankruptcies?: readonly BankruptcyFacts[];
  readonly otherResolutions: Unknown<readonly OtherResolutionFacts[]>;
  /** A recorded identification as a BMF pyramider; never a guess from missed deposits. */
  readonly bmfPyramider: Unknown<boolean>;
  readonly priorAgreements: Unknown<readonly PriorAgreementFacts[]>;
  readonly filingHistory: FilingHistoryFacts;
};

/** What the user fee asks about an individual. */
export type HouseholdFacts = {
  /** From the most recently filed return. */
  readonly adjustedGrossIncomeCents: Unknown<Cents>;
  readonly size: Unknown<number>;
  readonly place: Unknown<'contiguous' | 'alaska' | 'hawaii'>;
  /** The reduced user fee indicator on master file; `none` where there is none. */
  readonly reducedFeeIndicator: Unknown<number> | 'none';
  /** Attested by the taxpayer: cannot pay by direct debit. */
  readonly unableToUseDirectDebit: Unknown<boolean>;
};
