/**
 * What user fee does this agreement cost, and is it given back?
 *
 * Law: 26 U.S.C. § 6159(f); IRM 5.14.1.2(9) to (11); 26 CFR 300.1 and 300.2.
 * Not modelled: the credit of what was paid above the low-income fee, which follows Form 13844.
 */
import type { Finding, Holds, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type InForce, inForce, type Parameter } from '#kernel/law/parameter.ts';
import { type Citation, irm } from '#kernel/law/source.ts';
import { type Cents, maxCents, zeroCents } from '#kernel/money/cents.ts';
import { feeLowIncome } from '../parameters/fee-low-income.ts';
import { feeLowIncomeDirectDebit } from '../parameters/fee-low-income-direct-debit.ts';
import { feeOnline } from '../parameters/fee-online.ts';
import { feeOnlineDirectDebit } from '../parameters/fee-online-direct-debit.ts';
import { feeOrigination } from '../parameters/fee-origination.ts';
import { feeOriginationDirectDebit } from '../parameters/fee-origination-direct-debit.ts';
import { feeReinstatement } from '../parameters/fee-reinstatement.ts';
import { type FeeService, feeServices, type FreeService } from '../parameters/fee-services.ts';
import { feeWithinCap } from './fee-within-cap.ts';
import { allHold, known, tested } from './findings.ts';
import { lowIncome, type LowIncomeFacts } from './low-income.ts';

export type FeeFacts = LowIncomeFacts & {
  readonly service: FeeService | FreeService;
  /**
   * The taxpayer set the agreement up in the Online Payment Agreement; an employee's input does not count.
   */
  readonly setUpOnline: boolean;
  readonly directDebit: Holds;
};

export type Fee = {
  readonly feeCents: Unknown<Cents>;
  /** The regulation that imposes it; `none` for a service that costs nothing. */
  readonly basis: Citation | 'none';
  /** Where the fee stands, once it is known. */
  readonly figure?: InForce<Cents>;
  readonly lowIncome: Holds;
  /** Given back when the agreement is completed. */
  readonly reimbursed: Holds;
  readonly findings: readonly Finding[];
};

export function computeFee(facts: FeeFacts, law: Law): Fee {
  const { service } = facts;
  if (!isCharged(service))
    return { feeCents: zeroCents, basis: 'none', lowIncome: 'unknown', reimbursed: false, findings: [] };
  const income = lowIncome(facts, law);
  const figure = figureFor(facts, income.holds, law);
  const debit = paysByDirectDebit(facts);
  const withoutDebit = known(facts.directDebit, (is) => !is);
  return {
    feeCents: figure?.value ?? 'unknown',
    basis: { cite: feeServices[service] },
    ...(figure && { figure }),
    lowIncome: income.holds,
    reimbursed: allHold([income.holds, withoutDebit, facts.household.unableToUseDirectDebit]),
    findings: [...income.findings, debit, ...(figure ? [feeWithinCap(figure, facts.onDay, law)] : [])],
  };
}

function isCharged(service: FeeFacts['service']): service is FeeService {
  return Object.hasOwn(feeServices, service);
}

/** The one figure that applies; undefined while a fact that chooses between figures is unknown. */
function figureFor(facts: FeeFacts, low: Holds, law: Law): InForce<Cents> | undefined {
  const lows: readonly boolean[] = low === 'unknown' ? [true, false] : [low];
  const debits: readonly boolean[] = facts.directDebit === 'unknown' ? [true, false] : [facts.directDebit];
  const figures = lows.flatMap((isLow) => debits.map((debit) => feeParameter(facts, isLow, debit)));
  const [first] = figures;
  if (first === undefined || figures.some((figure) => figure !== first)) return undefined;
  return inForce(first, facts.onDay, law);
}

/** IRM 5.14.1.2(10): the low-income rows come before the channel; a reinstatement costs the same in all. */
function feeParameter(facts: FeeFacts, low: boolean, debit: boolean): Parameter<Cents> {
  if (low) return debit ? feeLowIncomeDirectDebit : feeLowIncome;
  if (facts.service !== 'origination') return feeReinstatement;
  if (facts.setUpOnline) return debit ? feeOnlineDirectDebit : feeOnline;
  return debit ? feeOriginationDirectDebit : feeOrigination;
}

/** IRM 5.14.1.2(9), note: direct debit is the only debit instrument. */
function paysByDirectDebit({ directDebit }: FeeFacts): Finding {
  const compared = { fact: 'directDebit', value: directDebit, unit: 'yes-no', how: 'is-known' } as const;
  return tested('pays-by-direct-debit', directDebit, compared, irm('5.14.1.2(9)'), {
    act: 'choose-direct-debit',
  });
}

/** IRM 5.14.1.2(11), note: the fee is inside the first payment, which is the greater of the two. */
export function computeFirstPaymentCents(monthlyCents: Cents, feeCents: Cents): Cents {
  return maxCents(monthlyCents, feeCents);
}
