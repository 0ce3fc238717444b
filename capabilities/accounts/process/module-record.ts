import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { KindOfTax } from '../parameters/kinds-of-tax.ts';
import type { AccruedParts } from '../rules/compute-offset.ts';
import type { ModuleStatus, Transaction } from '../rules/module.ts';
import type { ModuleEvent, ModuleState } from './module.ts';

/** A module as it stands: what is assessed and unpaid, the facts given with it, and its posted codes. */
export type AccountModule = {
  readonly taxpayerId: string;
  readonly moduleId: string;
  readonly compartment: string;
  readonly state: ModuleState;
  readonly version: number;
  readonly mft: string;
  readonly period: string;
  readonly kindOfTax: KindOfTax;
  readonly status: Unknown<ModuleStatus>;
  readonly taxCents: Unknown<Cents>;
  readonly assessedPenaltyCents: Unknown<Cents>;
  readonly assessedInterestCents: Unknown<Cents>;
  readonly assessedDay: Unknown<Day> | 'pre-assessed';
  readonly returnDueDay: Unknown<Day>;
  readonly timelyFiled: Unknown<boolean>;
  /** Given until the statute is computed from its suspensions. */
  readonly csedDay: Unknown<Day>;
  readonly restitution: Unknown<boolean>;
  readonly joint: Unknown<boolean>;
  readonly restrictedAccruals: Unknown<boolean>;
  /** From when the amounts stand as they do, where that is not the assessment. */
  readonly stated?: StatedBalance;
  readonly transactions: readonly Transaction[];
};

/** What has accrued by the end of a day, beside the assessed amounts as they stand since. */
export type StatedBalance = AccruedParts & { readonly onDay: Day };

export type OpenModuleBody = Omit<
  AccountModule,
  'compartment' | 'state' | 'version' | 'stated' | 'transactions'
>;
/** A refund has paid part of it: what is left of each part, and the line that says so. */
export type OffsetRefundBody = Pick<
  AccountModule,
  'taxCents' | 'assessedPenaltyCents' | 'assessedInterestCents'
> & { readonly stated: StatedBalance; readonly transaction: Transaction };
export type PostTransactionBody = { readonly transaction: Transaction };

type ModuleStep = { readonly event: string; readonly body: unknown };

/** What a step changes. The rebuild from history folds it. */
export function applyModule(
  before: AccountModule | undefined,
  step: ModuleStep,
): Omit<AccountModule, 'version'> {
  const event = step.event as ModuleEvent;
  switch (event) {
    case 'open-module':
      return { ...(step.body as OpenModuleBody), compartment: 'shared', state: 'open', transactions: [] };
    case 'post-transaction':
    case 'offset-refund': {
      if (before === undefined) throw new Error('a transaction posts to a module that does not exist');
      const { transaction, ...parts } = step.body as PostTransactionBody | OffsetRefundBody;
      return { ...before, ...parts, transactions: [...before.transactions, transaction] };
    }
  }
}
