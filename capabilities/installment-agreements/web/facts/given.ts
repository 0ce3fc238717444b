import type { LeftOutModule } from '../../process/agreement-request-record.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';

/** What an officer enters about a request: what was given with it, and which modules it names. */
export type EnteredFacts = {
  readonly moduleIds: readonly string[];
  /** The balances that it leaves out, each with the reason as it is typed. */
  readonly leftOut: readonly LeftOutModule[];
  readonly given: GivenFacts;
};

const unknown = 'unknown';

/**
 * A proposal about which nothing has been said yet, by the taxpayer whose page the officer has opened: that
 * much is known.
 */
export const nothingGiven: GivenFacts = {
  request: {
    proposedBy: 'taxpayer',
    representativeAuthorized: unknown,
    agreedByTaxpayer: unknown,
    liability: unknown,
    payment: unknown,
    paymentChanges: [],
    lumpSums: [],
    dueDayOfMonth: unknown,
    method: unknown,
    directDebitInPlace: unknown,
    agreesToComply: unknown,
    delayDetermination: 'none',
    trustFundEvidence: { form2751Signed: unknown, form4183Approved: unknown, letter1153Issued: unknown },
  },
  taxpayer: {
    llcLiability: 'none',
    inBusiness: unknown,
    identification: { nameGiven: true, tinGiven: false, matches: 1 },
    bankruptcy: unknown,
    furtherBankruptcies: [],
    otherResolutions: unknown,
    bmfPyramider: unknown,
    priorAgreements: unknown,
    filingHistory: { yearsNotFiled: unknown, yearsNotPaid: unknown },
  },
  compliance: {
    returns: unknown,
    lookedUp: 'not-said',
    depositsCurrent: unknown,
    estimatedPaymentsCurrent: unknown,
  },
  household: {
    adjustedGrossIncomeCents: unknown,
    size: unknown,
    place: unknown,
    reducedFeeIndicator: unknown,
    unableToUseDirectDebit: unknown,
  },
  finances: {
    abilityToPayCents: unknown,
    statement: unknown,
    assetsViewed: unknown,
    lienDetermination: unknown,
    trustFundDetermination: unknown,
    asedProtected: unknown,
    csedExtension: unknown,
    waiverToDay: 'none',
  },
  origin: {
    function: 'revenue-officer',
    form: 'none',
    onPaper: false,
    conditions: [],
    service: 'origination',
  },
};

/** One fact of those given: how it is read, and how they are with another one. */
export type Lens<Value> = {
  readonly read: (given: GivenFacts) => Value;
  readonly write: (given: GivenFacts, value: Value) => GivenFacts;
};

/** A fact of a section. */
export function factOf<Section extends keyof GivenFacts, Key extends keyof GivenFacts[Section]>(
  section: Section,
  key: Key,
): Lens<GivenFacts[Section][Key]> {
  return {
    read: (given) => given[section][key],
    write: (given, value) => ({ ...given, [section]: { ...given[section], [key]: value } }),
  };
}

/** A part of a fact that has parts. */
export function partOf<Whole, Key extends keyof Whole>(whole: Lens<Whole>, key: Key): Lens<Whole[Key]> {
  return {
    read: (given) => whole.read(given)[key],
    write: (given, value) => whole.write(given, { ...whole.read(given), [key]: value }),
  };
}
