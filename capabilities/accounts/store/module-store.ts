import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { KindOfTax } from '../parameters/kinds-of-tax.ts';
import { type AccountModule, applyModule } from '../process/module-record.ts';
import type { ModuleState } from '../process/module.ts';
import type { Transaction } from '../rules/module.ts';

export const moduleKind: RecordKind<AccountModule> = {
  capability: 'accounts',
  kind: 'module',
  idOf: (module) => module.moduleId,
  apply: applyModule,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertModule(tx, after) : updateModule(tx, after, beforeVersion),
  deadlines: {},
};

async function insertModule(tx: Tx, module: AccountModule): Promise<number> {
  const preAssessed = module.assessedDay === 'pre-assessed';
  const rows = await tx.run(sql`
    insert into accounts.module (taxpayer_id, module_id, compartment, state, version, mft, period,
      kind_of_tax, status, tax_cents, assessed_penalty_cents,
      assessed_interest_cents, pre_assessed, assessed_day, return_due_day, timely_filed, csed_day,
        restitution, joint, restricted_accruals)
    values (${module.taxpayerId}, ${module.moduleId}, ${module.compartment}, ${module.state},
      ${module.version}, ${module.mft}, ${module.period},
      ${module.kindOfTax}, ${orNull(module.status)}, ${orNull(module.taxCents)},
        ${orNull(module.assessedPenaltyCents)}, ${orNull(module.assessedInterestCents)},
      ${preAssessed}, ${preAssessed ? null : orNull(module.assessedDay)}, ${orNull(module.returnDueDay)},
        ${orNull(module.timelyFiled)},
      ${orNull(module.csedDay)}, ${orNull(module.restitution)}, ${orNull(module.joint)},
        ${orNull(module.restrictedAccruals)})
    returning module_id`);
  return rows.length;
}

/** Transactions are only ever added: a correction is a reversing one. */
async function updateModule(tx: Tx, module: AccountModule, beforeVersion: number): Promise<number> {
  const ordinal = module.transactions.length;
  const added = module.transactions[ordinal - 1];
  if (added !== undefined) await insertTransaction(tx, module, added, ordinal);
  const rows = await tx.run(sql`
    update accounts.module set state = ${module.state}, version = ${module.version},
      tax_cents = ${orNull(module.taxCents)}, assessed_penalty_cents = ${orNull(module.assessedPenaltyCents)},
      assessed_interest_cents = ${orNull(module.assessedInterestCents)},
      stated_day = ${module.stated?.onDay ?? null},
      accrued_penalty_cents = ${orNull(module.stated?.accruedPenaltyCents ?? 'unknown')},
      accrued_interest_cents = ${orNull(module.stated?.accruedInterestCents ?? 'unknown')}
    where taxpayer_id = ${module.taxpayerId} and module_id = ${module.moduleId} and version = ${beforeVersion}
      returning module_id`);
  return rows.length;
}

async function insertTransaction(
  tx: Tx,
  module: AccountModule,
  transaction: Transaction,
  ordinal: number,
): Promise<void> {
  await tx.run(sql`
    insert into accounts.transaction (taxpayer_id, transaction_id, module_id, compartment, ordinal, code,
      action_code, on_day, amount_cents, cycle)
    values (${module.taxpayerId}, ${derivedId(module.moduleId, 'transaction', String(ordinal))},
      ${module.moduleId}, ${module.compartment}, ${ordinal},
      ${transaction.code}, ${transaction.actionCode ?? null}, ${transaction.onDay},
        ${transaction.amountCents}, ${transaction.cycle ?? null})`);
}

type ModuleRow = {
  taxpayer_id: string;
  module_id: string;
  compartment: string;
  state: ModuleState;
  version: number;
  mft: string;
  period: string;
  kind_of_tax: KindOfTax;
  status: string | null;
  tax_cents: Cents | null;
  assessed_penalty_cents: Cents | null;
  assessed_interest_cents: Cents | null;
  pre_assessed: boolean;
  assessed_day: Day | null;
  return_due_day: Day | null;
  timely_filed: boolean | null;
  csed_day: Day | null;
  restitution: boolean | null;
  joint: boolean | null;
  restricted_accruals: boolean | null;
  stated_day: Day | null;
  accrued_penalty_cents: Cents | null;
  accrued_interest_cents: Cents | null;
};

type TransactionRow = {
  module_id: string;
  code: string;
  action_code: string | null;
  on_day: Day;
  amount_cents: Cents;
  cycle: string | null;
};

/** The modules of a taxpayer that the lens sees, by kind and period, each with its transactions. */
export async function listModules(lens: Lens, taxpayerId: string): Promise<readonly AccountModule[]> {
  const modules = lens.run(sql<ModuleRow>`
    select taxpayer_id, module_id, compartment, state, version, mft, period, kind_of_tax, status, tax_cents,
      assessed_penalty_cents, assessed_interest_cents,
      pre_assessed, assessed_day, return_due_day, timely_filed, csed_day, restitution, joint,
        restricted_accruals, stated_day, accrued_penalty_cents, accrued_interest_cents
    from accounts.module where taxpayer_id = ${taxpayerId} order by mft, period`);
  const transactions = lens.run(sql<TransactionRow>`
    select module_id, code, action_code, on_day, amount_cents, cycle from accounts.transaction
    where taxpayer_id = ${taxpayerId} order by module_id, ordinal`);
  const [rows, lines] = await Promise.all([modules, transactions]);
  return rows.map((row) =>
    moduleOf(
      row,
      lines.filter((line) => line.module_id === row.module_id),
    ),
  );
}

function moduleOf(row: ModuleRow, lines: readonly TransactionRow[]): AccountModule {
  return {
    taxpayerId: row.taxpayer_id,
    moduleId: row.module_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    mft: row.mft,
    period: row.period,
    kindOfTax: row.kind_of_tax,
    status: orUnknown(row.status),
    taxCents: orUnknown(row.tax_cents),
    assessedPenaltyCents: orUnknown(row.assessed_penalty_cents),
    assessedInterestCents: orUnknown(row.assessed_interest_cents),
    assessedDay: row.pre_assessed ? 'pre-assessed' : orUnknown(row.assessed_day),
    returnDueDay: orUnknown(row.return_due_day),
    timelyFiled: orUnknown(row.timely_filed),
    csedDay: orUnknown(row.csed_day),
    restitution: orUnknown(row.restitution),
    joint: orUnknown(row.joint),
    restrictedAccruals: orUnknown(row.restricted_accruals),
    ...(row.stated_day !== null && {
      stated: {
        onDay: row.stated_day,
        accruedPenaltyCents: orUnknown(row.accrued_penalty_cents),
        accruedInterestCents: orUnknown(row.accrued_interest_cents),
      },
    }),
    transactions: lines.map(transactionOf),
  };
}

function transactionOf(line: TransactionRow): Transaction {
  return {
    code: line.code,
    onDay: line.on_day,
    amountCents: line.amount_cents,
    ...(line.action_code !== null && { actionCode: line.action_code }),
    ...(line.cycle !== null && { cycle: line.cycle }),
  };
}

function orNull<Value>(value: Unknown<Value>): Value | null {
  return value === 'unknown' ? null : value;
}

function orUnknown<Value>(value: Value | null): Unknown<Value> {
  return value === null ? 'unknown' : value;
}
