import { type KindOfTax, moduleId, type StatedBalance } from '#capabilities/accounts/index.ts';
import { type Day, dayOf, daysInMonth } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';

/** A module in a reader's form, MFT and period: `30 202112`. */
export type ModuleKey = string;

/** A transaction with an action code that marks agreements and notices: TC 971 AC 043. */
export type ModuleCodeFacts = { readonly tc: string; readonly ac: string; readonly onDay: Day };

/** What is unpaid. Assessed amounts are the balance that CC SUMRY shows; accruals are not in it. */
export type BalanceFacts = {
  readonly taxCents: Unknown<Cents>;
  readonly assessedPenaltyCents: Unknown<Cents>;
  readonly assessedInterestCents: Unknown<Cents>;
  /**
   * Everything that will accrue until the module is paid under the agreement, where an officer's tool has
   * projected it; `computed` lets us project it.
   */
  readonly accrualsToPayoffCents: Unknown<Cents> | 'computed';
  /** Where an offset has paid part of it: from when the amounts stand, and what had accrued by then. */
  readonly stated?: StatedBalance;
};

export type ModuleFacts = {
  readonly mft: string;
  /** The period's last month, `202112`. */
  readonly period: string;
  readonly kind: KindOfTax;
  /** The taxpayer named by number of another entity of the same person. */
  readonly crossReferenced: boolean;
  /** The request covers it. */
  readonly included: boolean;
  /** IDRS status: `22`, `26`, `72`. */
  readonly status: Unknown<string>;
  readonly balance: BalanceFacts;
  readonly assessedDay: Unknown<Day> | 'pre-assessed';
  readonly returnDueDay: Unknown<Day>;
  /** Filed by the due day, extensions counted. */
  readonly timelyFiled: Unknown<boolean>;
  readonly csedDay: Unknown<Day>;
  readonly restitution: Unknown<boolean>;
  /** Joint return or mirrored joint module. */
  readonly joint: Unknown<boolean>;
  readonly restrictedAccruals: Unknown<boolean>;
  readonly codes: readonly ModuleCodeFacts[];
};

/** `202112` begins with its year. */
const periodYearLength = '2021'.length;

export function moduleKey({ mft, period }: { readonly mft: string; readonly period: string }): ModuleKey {
  return moduleId(mft, period);
}

/** The last day of the module's tax period. */
export function periodEndDay(module: { readonly period: string }): Day {
  const year = taxYearOf(module);
  const month = Number(module.period.slice(periodYearLength));
  return dayOf(year, month, daysInMonth(year, month));
}

/** The year in which the module's tax period ends. */
export function taxYearOf({ period }: { readonly period: string }): number {
  return Number(period.slice(0, periodYearLength));
}
