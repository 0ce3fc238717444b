import { day } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, cents, dollars } from '#kernel/money/cents.ts';
import type { CaseFacts, DeterminationFacts } from './case-facts.ts';
import type { BalanceFacts, ModuleFacts } from './facts/module-facts.ts';

/** Facts for tests: one plain case that meets every test of the guaranteed type, and changes to it. */

const editions = ['2022-12-23', '2023-03-31'].map((effective) => ({
  document: {
    id: `irm-5.14.1-${effective}`,
    series: 'irm-5.14.1',
    title: 'IRM 5.14.1',
    effectiveDay: day(effective),
  },
  fromDay: day(effective),
}));

export const sampleLaw: Law = { id: 'sample', adopted: editions };

/** What is owed in tax alone, with every accrual to the end given. */
export function owing(taxCents: Cents, accrualsToPayoffCents: Cents = dollars(0)): BalanceFacts {
  const none = dollars(0);
  return { taxCents, assessedPenaltyCents: none, assessedInterestCents: none, accrualsToPayoffCents };
}

export const sampleModule: ModuleFacts = {
  mft: '30',
  period: '202112',
  kind: 'individual-income',
  crossReferenced: false,
  included: true,
  status: '26',
  balance: owing(dollars(8_000), dollars(1_000)),
  assessedDay: day('2022-11-14'),
  returnDueDay: day('2022-04-18'),
  timelyFiled: true,
  csedDay: day('2032-11-14'),
  restitution: false,
  joint: false,
  restrictedAccruals: false,
  codes: [],
};

export const sampleCase: CaseFacts = {
  taxpayer: {
    entity: 'individual',
    llcLiability: 'none',
    inBusiness: false,
    identification: { nameGiven: true, tinGiven: true, matches: 1 },
    bankruptcy: 'none',
    otherResolutions: [],
    bmfPyramider: false,
    priorAgreements: [],
    filingHistory: { yearsNotFiled: [], yearsNotPaid: [] },
  },
  request: {
    receivedAt: 'unknown',
    receivedDay: day('2023-04-10'),
    completedAt: 'unknown',
    completedDay: day('2023-04-10'),
    channel: 'phone',
    proposedBy: 'taxpayer',
    representativeAuthorized: 'unknown',
    agreedByTaxpayer: 'unknown',
    liability: 'named',
    payment: { kind: 'amount', amountCents: dollars(400), every: 'month' },
    paymentChanges: [],
    lumpSums: [],
    dueDayOfMonth: 15,
    method: 'check',
    directDebitInPlace: false,
    agreesToComply: true,
    approvedDay: 'not-approved',
    delayDetermination: 'none',
    trustFundEvidence: { form2751Signed: false, form4183Approved: false, letter1153Issued: false },
  },
  modules: [sampleModule],
  compliance: {
    returns: [{ mft: '30', period: '202112', state: 'filed', extendedToDay: 'none' }],
    depositsCurrent: 'not-required',
    estimatedPaymentsCurrent: 'not-required',
  },
  household: {
    adjustedGrossIncomeCents: dollars(80_000),
    size: 1,
    place: 'contiguous',
    reducedFeeIndicator: 'none',
    unableToUseDirectDebit: false,
  },
  finances: {
    abilityToPayCents: 'unknown',
    statement: 'none',
    assetsViewed: false,
    lienDetermination: 'not-made',
    trustFundDetermination: 'not-made',
    asedProtected: 'unknown',
    csedExtension: 'not-answered',
    waiverToDay: 'none',
  },
  origin: {
    function: 'revenue-officer',
    form: '433-D',
    onPaper: false,
    conditions: [],
    service: 'origination',
  },
};

type Changes = {
  readonly [Section in Exclude<keyof CaseFacts, 'modules'>]?: Partial<CaseFacts[Section]>;
} & { readonly modules?: readonly Partial<ModuleFacts>[] };

/** The sample case with some facts changed, on the day of its request. */
export function caseWith(changes: Changes = {}): DeterminationFacts {
  const { modules, ...sections } = changes;
  const changed = Object.entries(sections).map(([section, facts]) => [
    section,
    { ...sampleCase[section as keyof CaseFacts], ...facts },
  ]);
  const facts = { ...sampleCase, ...Object.fromEntries(changed) } as CaseFacts;
  return {
    ...facts,
    modules:
      modules === undefined ? facts.modules : modules.map((module) => ({ ...sampleModule, ...module })),
    onDay: facts.request.receivedDay,
  };
}

/** A monthly payment of so many dollars. */
export function monthly(amount: number) {
  return { kind: 'amount', amountCents: cents(Math.round(amount * 100)), every: 'month' } as const;
}

/** The finding of a test; undefined where there is none. */
export function findingOf(findings: readonly Finding[], test: string, about?: string): Finding | undefined {
  return findings.find(
    (finding) => finding.test === test && (about === undefined || finding.about === about),
  );
}

/** The tests that do not hold. */
export function failedTests(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ holds }) => holds === false).map(({ test }) => test);
}

/** The tests that hang on a fact that is not known. */
export function unknownTests(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ holds }) => holds === 'unknown').map(({ test }) => test);
}
