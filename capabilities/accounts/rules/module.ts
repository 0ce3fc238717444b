import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';

/** A module in a reader's form, MFT and the period's last month: `30 202112`. */
export type ModuleId = string;

/** `moduleId('30', '202112')` */
export function moduleId(mft: string, period: string): ModuleId {
  return `${mft} ${period}`;
}

/**
 * An IDRS or master file status, two digits: `26`. The known ones stand in `parameters/module-statuses.ts`.
 */
export type ModuleStatus = string;

/** A posted line of a module: code, action code where the code has one, and what it did to the balance. */
export type Transaction = {
  readonly code: string;
  readonly actionCode?: string;
  readonly onDay: Day;
  /** Debits positive, credits negative. */
  readonly amountCents: Cents;
  /** The posting cycle, `20233202`, where the line shows one. */
  readonly cycle?: string;
};

/** What collection leaves standing on a module for agreements to read. */
export type ModuleMarkKind = 'levy-served' | 'levy-attached' | 'lien-determination' | 'lien-notice-filed';

export type ModuleMark = {
  readonly kind: ModuleMarkKind;
  readonly fromDay: Day;
  /** The last day on which it stood. */
  readonly untilDay: Day | 'standing';
};

/** What is assessed and unpaid: the part of a module that CC SUMRY shows. */
export type AssessedBalance = {
  readonly module: ModuleId;
  readonly taxCents: Unknown<Cents>;
  readonly assessedPenaltyCents: Unknown<Cents>;
  readonly assessedInterestCents: Unknown<Cents>;
};

/**
 * What is unpaid on a module at the end of a day, assessed and accrued. Payments and projections work on
 * this.
 */
export type ModuleBalance = {
  readonly taxCents: Cents;
  readonly assessedPenaltyCents: Cents;
  readonly assessedInterestCents: Cents;
  readonly accruedPenaltyCents: Cents;
  readonly accruedInterestCents: Cents;
};

/** A stretch of time in which an installment agreement is in effect: from TC 971 AC 063 to TC 971 AC 163. */
export type AgreementPeriod = {
  readonly fromDay: Day;
  /** The day of its termination, on which it still counts. */
  readonly untilDay: Day | 'in-effect';
};
