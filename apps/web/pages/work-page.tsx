import { panels as accounts } from '#capabilities/accounts/web/index.ts';
import type { DrawWithAmounts } from '#capabilities/casework/web/amounts.ts';
import { MyWorkPage } from '#capabilities/casework/web/my-work-page.tsx';

/** Queues with what the taxpayer of each row owes beside it. */
const withAmounts: DrawWithAmounts = (taxpayerIds, draw) => (
  <accounts.WithBalances taxpayerIds={taxpayerIds}>{draw}</accounts.WithBalances>
);

/** My work, composed with the amounts of the accounts. */
export function ComposedWorkPage() {
  return <MyWorkPage withAmounts={withAmounts} />;
}
