import type { z } from 'zod';
import { newId } from '#platform/ids.ts';
import {
  admitPersonContract,
  assignTaxpayerContract,
  openModuleContract,
  type receiveProposalContract,
  registerTaxpayerContract,
} from './asks.ts';
import { type House, idOf } from './house.ts';

type Opened = Omit<z.input<typeof openModuleContract.input>, 'commandId' | 'taxpayerId'>;
type Given = z.input<typeof receiveProposalContract.input>['given'];

/** A taxpayer with modules, as the scenarios speak of it. */
export type SampleTaxpayer = { readonly taxpayerId: string; readonly moduleIds: readonly string[] };

/** An income tax module of a year with a balance due, in status 26 unless told otherwise. */
export function incomeTax(year: number, taxCents: number, more: Partial<Opened> = {}): Opened {
  return {
    mft: '30',
    period: `${year}12`,
    kindOfTax: 'individual-income',
    status: '26',
    taxCents,
    assessedPenaltyCents: 0,
    assessedInterestCents: 0,
    assessedDay: `${year + 1}-06-14`,
    returnDueDay: `${year + 1}-04-15`,
    timelyFiled: true,
    csedDay: `${year + 11}-06-14`,
    restitution: false,
    joint: false,
    restrictedAccruals: false,
    ...more,
  };
}

/** A quarter of employment tax of a business, assessed three months after its end. */
export function employmentTax(period: string, taxCents: number, more: Partial<Opened> = {}): Opened {
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(4))];
  const [assessedYear, assessedMonth] = month > 9 ? [year + 1, month - 9] : [year, month + 3];
  const assessedDay = `${assessedYear}-${String(assessedMonth).padStart(2, '0')}-12`;
  return {
    ...incomeTax(year, taxCents),
    mft: '01',
    period,
    kindOfTax: 'trust-fund',
    assessedDay,
    returnDueDay: assessedDay,
    csedDay: `${assessedYear + 10}${assessedDay.slice(4)}`,
    ...more,
  };
}

/** What is left of a balance due where nothing has been assessed yet. */
export const notAssessed: Partial<Opened> = { status: 'unknown', assessedDay: 'pre-assessed' };

const taxpayersSoFar = new WeakMap<House, number>();

export type SampleOptions = {
  readonly name?: string;
  readonly kind?: z.input<typeof registerTaxpayerContract.input>['kind'];
  readonly modules?: readonly Opened[];
  /** Who works the case; nobody if false. */
  readonly officer?: string | false;
  /** Who signs in to see this record as their own. */
  readonly person?: string;
  /** In what language letters are written. */
  readonly language?: 'en' | 'es';
  /** Where the taxpayer lives, by the two letters of the state. */
  readonly state?: string;
};

/** Registers a taxpayer with its modules through the connected program, and gives the case to an officer. */
export async function newTaxpayer(house: House, options: SampleOptions = {}): Promise<SampleTaxpayer> {
  const {
    name = 'R. Amari',
    kind = 'individual',
    officer = 'M. Reyes',
    person,
    language = 'en',
    state = 'VA',
  } = options;
  const feed = await house.signIn('Account feed');
  const taxpayerId = newId();
  const tin = nextTin(house);
  await feed.must(registerTaxpayerContract, {
    taxpayerId,
    kind,
    name,
    tinKind: kind === 'individual' ? 'ssn' : 'ein',
    tin,
    addressLines: ['14 Example Street', `Springfield, ${state} 22150`],
    language,
  });
  const moduleIds: string[] = [];
  for (const module of options.modules ?? [incomeTax(2021, 894_000)])
    moduleIds.push((await feed.must(openModuleContract, { taxpayerId, ...module })).moduleId);
  if (officer !== false) await feed.must(assignTaxpayerContract, { taxpayerId, personId: idOf(officer) });
  if (person) await feed.must(admitPersonContract, { taxpayerId, personId: idOf(person) });
  return { taxpayerId, moduleIds };
}

/** Numbers of the area 000 are never issued. */
function nextTin(house: House): string {
  const count = (taxpayersSoFar.get(house) ?? 0) + 1;
  taxpayersSoFar.set(house, count);
  return `0009${String(count).padStart(5, '0')}`;
}

type GivenRequest = NonNullable<Given['request']>;

/**
 * What is given where everything that a decision asks for is known and in order: an individual, $350.00 a
 * month.
 */
const complete = {
  request: {
    proposedBy: 'taxpayer',
    liability: 'all-balances',
    payment: { kind: 'amount', amountCents: 35_000, every: 'month' },
    dueDayOfMonth: 15,
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
  finances: {},
  origin: { function: 'revenue-officer', form: '433-D' },
} as const satisfies Given;

export type Changes = {
  readonly request?: GivenRequest;
  readonly taxpayer?: Partial<Given['taxpayer']>;
  readonly compliance?: NonNullable<Given['compliance']>;
  readonly finances?: NonNullable<Given['finances']>;
};

/** The complete facts with these changes. */
export function given({ request, taxpayer, compliance, finances }: Changes = {}): Given {
  return {
    ...complete,
    request: { ...complete.request, ...request },
    taxpayer: { ...complete.taxpayer, ...taxpayer },
    compliance: { ...complete.compliance, ...compliance },
    finances: { ...complete.finances, ...finances },
  };
}

/** So much a month. */
export function monthly(amountCents: number): GivenRequest {
  return { payment: { kind: 'amount', amountCents, every: 'month' } };
}

/** No amount was named. */
export const noAmount: GivenRequest = { payment: { kind: 'unspecific' } };

/** What is given of an employer that an in-business express agreement fits, with these changes. */
export function givenByEmployer(amountCents: number, changes: Changes = {}): Given {
  return given({
    request: {
      ...monthly(amountCents),
      method: 'direct-debit',
      directDebitInPlace: true,
      ...changes.request,
    },
    taxpayer: { inBusiness: true, ...changes.taxpayer },
    compliance: {
      returns: [{ mft: '01', period: '202212', state: 'filed' }],
      depositsCurrent: true,
      estimatedPaymentsCurrent: 'not-required',
      ...changes.compliance,
    },
    finances: { asedProtected: true, trustFundDetermination: 'not-made', ...changes.finances },
  });
}
