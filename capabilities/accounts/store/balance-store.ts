import { sql } from 'kysely';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { arrayText, type Lens } from '#platform/db/lens.ts';
import type { AssessedBalance } from '../rules/module.ts';

/** What a module's balance of assessments is made of. */
export type BalanceParts = AssessedBalance & { readonly taxpayerId: string };

type BalanceRow = {
  taxpayer_id: string;
  module_id: string;
  tax_cents: Cents | null;
  assessed_penalty_cents: Cents | null;
  assessed_interest_cents: Cents | null;
};

/** The parts of the balances of these taxpayers' modules that the lens sees. */
export async function listBalanceParts(
  lens: Lens,
  taxpayerIds: readonly string[],
): Promise<readonly BalanceParts[]> {
  const rows = await lens.run(sql<BalanceRow>`
    select taxpayer_id, module_id, tax_cents, assessed_penalty_cents, assessed_interest_cents
    from accounts.module where taxpayer_id = any (${arrayText(taxpayerIds)}::uuid[])
    order by taxpayer_id, mft, period`);
  return rows.map((row) => ({
    taxpayerId: row.taxpayer_id,
    module: row.module_id,
    taxCents: known(row.tax_cents),
    assessedPenaltyCents: known(row.assessed_penalty_cents),
    assessedInterestCents: known(row.assessed_interest_cents),
  }));
}

/** What is not known is kept as nothing in the row. */
function known(cents: Cents | null): Unknown<Cents> {
  return cents === null ? 'unknown' : cents;
}
