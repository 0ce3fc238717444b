import type { Given, Opened, Registered, Step, Story } from './story.ts';

const at = (instant: string, ...deeds: readonly Step['does'][]): readonly Step[] =>
  deeds.map((does) => ({ at: instant, does }));

const individual = (name: string, tin: string, language: 'en' | 'es' = 'en'): Registered => ({
  kind: 'individual',
  name,
  tinKind: 'ssn',
  tin,
  language,
  addressLines: ['14 Example Street', 'Springfield, VA 22150'],
});

const business = (kind: 'corporation' | 'llc', name: string, tin: string): Registered => ({
  kind,
  name,
  tinKind: 'ein',
  tin,
  addressLines: ['200 Sample Avenue, Suite 5', 'Richmond, VA 23219'],
});

const incomeTax = (year: string, taxCents: number, assessedCents: number): Opened => ({
  mft: '30',
  period: `${year}12`,
  kindOfTax: 'individual-income',
  status: '26',
  taxCents,
  assessedPenaltyCents: assessedCents,
  assessedInterestCents: Math.trunc(assessedCents / 2),
  assessedDay: `${Number(year) + 1}-06-14`,
  returnDueDay: `${Number(year) + 1}-04-15`,
  timelyFiled: true,
  csedDay: `${Number(year) + 11}-06-14`,
  restitution: false,
  joint: false,
  restrictedAccruals: false,
});

const employmentTax = (period: string, taxCents: number, assessedDay: string): Opened => ({
  mft: '01',
  period,
  kindOfTax: 'trust-fund',
  status: '26',
  taxCents,
  assessedPenaltyCents: Math.trunc(taxCents / 20),
  assessedInterestCents: Math.trunc(taxCents / 50),
  assessedDay,
  returnDueDay: assessedDay,
  timelyFiled: true,
  csedDay: `${Number(assessedDay.slice(0, 4)) + 10}${assessedDay.slice(4)}`,
  restitution: false,
  joint: false,
  restrictedAccruals: false,
});

/** What is given where everything that a decision asks for is known and in order. */
export function allKnown(amountCents: number, dueDayOfMonth: number): Given {
  return {
    request: {
      proposedBy: 'taxpayer',
      liability: 'all-balances',
      payment: { kind: 'amount', amountCents, every: 'month' },
      dueDayOfMonth,
      method: 'direct-pay',
      directDebitInPlace: false,
      agreesToComply: true,
    },
    taxpayer: {
      inBusiness: false,
      identification: { nameGiven: true, tinGiven: true, matches: 1 },
      bankruptcy: 'none',
      otherResolutions: [],
      bmfPyramider: false,
      priorAgreements: [],
      filingHistory: { yearsNotFiled: [], yearsNotPaid: [] },
    },
    compliance: {
      returns: [{ mft: '30', period: '202112', state: 'filed' }],
      depositsCurrent: 'not-required',
      estimatedPaymentsCurrent: true,
    },
    household: {
      adjustedGrossIncomeCents: 5_420_000,
      size: 2,
      place: 'contiguous',
      reducedFeeIndicator: 'none',
      unableToUseDirectDebit: false,
    },
    origin: { function: 'revenue-officer', form: '433-D' },
  };
}

const known = (amountCents: number, dueDay: number) => {
  const given = allKnown(amountCents, dueDay);
  return { ...given, request: given.request ?? {}, compliance: given.compliance ?? {} };
};

function withoutAmount(): Given {
  const given = known(0, 15);
  return { ...given, request: { ...given.request, payment: { kind: 'unspecific' } } };
}

function withFilingUnknown(): Given {
  const given = known(25_000, 10);
  return { ...given, compliance: { ...given.compliance, returns: 'unknown' } };
}

function inBankruptcy(): Given {
  const given = known(40_000, 5);
  const bankruptcy = {
    petitionDay: '2022-10-01',
    endedDay: 'open',
    prePetitionAgreement: true,
    insolvencyAnswer: 'none',
  } as const;
  return { ...given, taxpayer: { ...given.taxpayer, bankruptcy } };
}

function ofEmployer(): Given {
  const given = known(82_500, 15);
  return {
    ...given,
    request: { ...given.request, method: 'direct-debit', directDebitInPlace: true },
    taxpayer: { ...given.taxpayer, inBusiness: true, llcLiability: 'llc' },
    compliance: {
      returns: [{ mft: '01', period: '202212', state: 'filed' }],
      depositsCurrent: true,
      estimatedPaymentsCurrent: 'not-required',
    },
    finances: { asedProtected: true, trustFundDetermination: 'not-made' },
  };
}

/**
 * The taxpayers of the demonstration, each with the story so far. Numbers of the area 000 are never issued.
 */
export const stories: readonly Story[] = [
  {
    taxpayer: individual('R. Amari', '000120142'),
    modules: [incomeTax('2019', 486_000, 31_000), incomeTax('2020', 231_000, 12_400)],
    person: 'R. Amari',
  },
  {
    taxpayer: individual('K. Lund', '000120155'),
    modules: [incomeTax('2021', 894_000, 40_000)],
    proposal: { receivedAt: '2023-04-02T13:12:00.000Z', channel: 'phone', given: allKnown(30_000, 15) },
  },
  {
    taxpayer: individual('P. Doyle', '000120163'),
    modules: [incomeTax('2020', 1_410_000, 88_000)],
    proposal: { receivedAt: '2023-03-29T18:40:00.000Z', channel: 'voice-mail', given: withoutAmount() },
  },
  {
    taxpayer: individual('B. Ferris', '000120171'),
    modules: [incomeTax('2021', 640_000, 21_000)],
    proposal: { receivedAt: '2023-03-30T15:05:00.000Z', channel: 'fax', given: withFilingUnknown() },
  },
  {
    taxpayer: individual('H. Nolan', '000120189'),
    modules: [incomeTax('2021', 1_120_000, 52_000)],
    proposal: { receivedAt: '2023-03-28T16:20:00.000Z', channel: 'mail', given: inBankruptcy() },
  },
  {
    taxpayer: business('llc', 'Doyle Trucking LLC', '000000077'),
    modules: [employmentTax('202206', 610_000, '2022-09-12'), employmentTax('202209', 905_000, '2022-12-12')],
    proposal: { receivedAt: '2023-03-31T14:30:00.000Z', channel: 'in-person', given: ofEmployer() },
    type: 'ibtf-express-25',
    steps: at('2023-03-31T14:30:00.000Z', 'settle', 'send-for-approval'),
  },
  {
    taxpayer: individual('S. Marín', '000120197', 'es'),
    modules: [incomeTax('2020', 355_000, 18_000)],
    proposal: { receivedAt: '2023-03-27T14:00:00.000Z', channel: 'phone', given: allKnown(15_000, 20) },
    type: 'guaranteed',
    steps: at('2023-03-27T14:00:00.000Z', 'settle', 'record-agreement'),
    person: 'S. Marín',
  },
];
