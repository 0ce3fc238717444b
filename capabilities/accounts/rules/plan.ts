import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { InterestKind } from '../parameters/interest-rates.ts';
import type { ModuleBalance, ModuleId } from './module.ts';
import type { PenaltyTerms } from './penalty-rates.ts';

/** A module as a plan of payments sees it. */
export type PlanModule = {
  readonly module: ModuleId;
  /** What is unpaid at the end of `balanceDay`, with what has accrued by then. */
  readonly balance: ModuleBalance;
  /**
   * Interest runs from the day after it. A penalty month that begins on it is still to come. Where the
   * balance is the assessed one, this is the day of assessment.
   */
  readonly balanceDay: Day;
  /** `none` where the balance already holds every accrual to the end. */
  readonly interest: InterestKind | 'none';
  readonly failureToPay: PenaltyTerms | 'none';
  readonly csedDay: Unknown<Day>;
};

/** When payments are made. Each due day has the number of the first one in its month. */
export type PlanCalendar = {
  /** The agreement is in effect from this day; it may reduce the failure-to-pay rate. */
  readonly startDay: Day;
  readonly firstPaymentDay: Day;
};

/** What is paid: an amount from a day on, until the next one; and single payments beside it. */
export type PlanPayments = {
  /** In order of `fromDay`; the first counts from the first payment on. */
  readonly steps: readonly PlanStep[];
  readonly extras: readonly { readonly onDay: Day; readonly amountCents: Cents }[];
  readonly paymentsMax: number | 'no-limit';
  /** Whether a module's CSED ends what the plan collects on it: false only to look past it. */
  readonly stopsAtCsed: boolean;
};

export type PlanStep = { readonly fromDay: Day; readonly amountCents: Cents };

/**
 * What a payment did to one module. Accruals are those since the payment before, or since its balance day.
 */
export type PlanModuleMonth = {
  readonly module: ModuleId;
  readonly interestCents: Cents;
  readonly penaltyCents: Cents;
  readonly toTaxCents: Cents;
  readonly toPenaltyCents: Cents;
  readonly toInterestCents: Cents;
  readonly balanceCents: Cents;
  /** Whether it goes on, is paid off by this payment, or ended at its CSED before this payment. */
  readonly end: 'owing' | 'paid' | 'expired';
};

/** One payment and what it did. The last one is as large as what is still owed. */
export type PlanMonth = {
  readonly number: number;
  readonly day: Day;
  readonly paymentCents: Cents;
  readonly interestCents: Cents;
  readonly penaltyCents: Cents;
  readonly balanceCents: Cents;
  readonly modules: readonly PlanModuleMonth[];
};

/** How a module ends: paid on a day, or with what the plan leaves at its CSED or after its last payment. */
export type PlanModuleEnd = {
  readonly module: ModuleId;
  readonly csedDay: Unknown<Day>;
  readonly paidOffDay: Day | 'not-paid-off';
  readonly remainsCents: Cents;
};

/** What was owed at first, with interest and penalty, is what was paid and what remains. */
export type PlanTotals = {
  readonly owedAtFirstCents: Cents;
  readonly interestCents: Cents;
  readonly penaltyCents: Cents;
  readonly paidCents: Cents;
  readonly remainsCents: Cents;
};

/** What a plan comes to. */
export type PlanOutcome = {
  /** How many payments it has, until every module is paid off or its CSED is past. */
  readonly payments: number;
  readonly modules: readonly PlanModuleEnd[];
  readonly paidOffDay: Day | 'not-paid-off';
  readonly totals: PlanTotals;
  /** The last known interest rate is held from the day after this one, where the plan goes further. */
  readonly ratesKnownToDay: Day;
};

export type PlanProjection = PlanOutcome & { readonly months: readonly PlanMonth[] };
