import { listBalancesContract } from '#capabilities/accounts/api/list-balances.contract.ts';
import { panels as accounts } from '#capabilities/accounts/web/index.ts';
import { type DrawWithAmounts, withoutAmounts } from '#capabilities/casework/web/amounts.ts';
import { MyWorkPage } from '#capabilities/casework/web/my-work-page.tsx';
import { useSession } from '../session.ts';

/** Queues with what the taxpayer of each row owes beside it. */
const withAmounts: DrawWithAmounts = (taxpayerIds, draw) => (
  <accounts.WithBalances taxpayerIds={taxpayerIds}>{draw}</accounts.WithBalances>
);

/** My work, composed with the amounts of the accounts for whoever may ask for them. */
export function ComposedWorkPage() {
  const role = useSession().data?.person?.role;
  const mayAsk = role !== undefined && listBalancesContract.by.includes(role);
  return <MyWorkPage withAmounts={mayAsk ? withAmounts : withoutAmounts} />;
}
