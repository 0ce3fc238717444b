import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { KindOfTax } from '../parameters/kinds-of-tax.ts';
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
  readonly transactions: readonly Transaction[];
};

export type OpenModuleBody = Omit<AccountModule, 'compartment' | 'state' | 'version' | 'transactions'>;
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
    case 'post-transaction': {
      if (before === undefined) throw new Error('a transaction posts to a module that does not exist');
      const { transaction } = step.body as PostTransactionBody;
      return { ...before, transactions: [...before.transactions, transaction] };
    }
  }
}
