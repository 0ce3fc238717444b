import { day, instant } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { PendingFacts } from '#capabilities/installment-agreements/index.ts';

const requestDay = day('2023-04-03');
const receivedAt = instant('2023-04-03T13:12:00.000Z');

const complete: PendingFacts = {
  onDay: requestDay,
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
    receivedAt,
    receivedDay: requestDay,
    completedAt: receivedAt,
    completedDay: requestDay,
    channel: 'phone',
    proposedBy: 'taxpayer',
    representativeAuthorized: 'unknown',
    agreedByTaxpayer: 'unknown',
    liability: 'all-balances',
    payment: { kind: 'amount', amountCents: dollars(300), every: 'month' },
    paymentChanges: [],
    lumpSums: [],
    dueDayOfMonth: 15,
    method: 'direct-pay',
    directDebitInPlace: false,
    agreesToComply: true,
    approvedDay: 'not-approved',
    delayDetermination: 'none',
    trustFundEvidence: {
      form2751Signed: 'unknown',
      form4183Approved: 'unknown',
      letter1153Issued: 'unknown',
    },
  },
  modules: [
    {
      mft: '30',
      period: '202112',
      kind: 'individual-income',
      crossReferenced: false,
      included: true,
      status: '26',
      balance: {
        taxCents: dollars(8000),
        assessedPenaltyCents: dollars(400),
        assessedInterestCents: dollars(120),
        accrualsToPayoffCents: 'computed',
      },
      assessedDay: day('2022-06-13'),
      returnDueDay: day('2022-04-18'),
      timelyFiled: true,
      csedDay: day('2032-06-13'),
      restitution: false,
      joint: false,
      restrictedAccruals: false,
      codes: [],
    },
  ],
  compliance: {
    returns: [{ mft: '30', period: '202112', state: 'filed', extendedToDay: 'none' }],
    depositsCurrent: 'not-required',
    estimatedPaymentsCurrent: true,
  },
};

const { taxpayer, request, compliance } = complete;

/**
 * Requests of every outcome, in the mix of a queue: most complete, some with something missing or unknown.
 */
export const sampleCases: readonly PendingFacts[] = [
  complete,
  { ...complete, request: { ...request, payment: { kind: 'unspecific' } } },
  { ...complete, request: { ...request, liability: 'unknown' } },
  {
    ...complete,
    taxpayer: { ...taxpayer, identification: { nameGiven: true, tinGiven: false, matches: 5 } },
  },
  { ...complete, request: { ...request, delayDetermination: 'approved' } },
  {
    ...complete,
    compliance: {
      ...compliance,
      returns: [{ mft: '30', period: '202112', state: 'unfiled', extendedToDay: 'none' }],
    },
  },
  { ...complete, compliance: { ...compliance, returns: 'unknown' } },
  complete,
  {
    ...complete,
    taxpayer: { ...taxpayer, bmfPyramider: true },
    compliance: { ...compliance, depositsCurrent: false },
  },
  complete,
];
