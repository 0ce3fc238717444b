import { panels as accounts } from '#capabilities/accounts/web/index.ts';
import { listLinkedContract } from '#capabilities/taxpayers/api/list-linked.contract.ts';
import { useAnswer } from '#ui/api/hooks.ts';

/** What is owed by the one who asked and by everyone whom the request takes along. */
export function AccountsOf(props: {
  readonly taxpayerId: string;
  readonly taxpayerName: string;
  readonly withTaxpayerIds: readonly string[];
}) {
  const { taxpayerId, taxpayerName, withTaxpayerIds } = props;
  const others = useTakenAlong(taxpayerId, withTaxpayerIds);
  if (others.length === 0) return <accounts.Modules taxpayerId={taxpayerId} />;
  return (
    <>
      <accounts.Modules taxpayerId={taxpayerId} of={taxpayerName} />
      {others.map((other) => (
        <accounts.Modules key={other.taxpayerId} taxpayerId={other.taxpayerId} of={other.name} />
      ))}
    </>
  );
}

/** Those whom a request takes along, as far as the person may see them. */
export function useTakenAlong(taxpayerId: string, withTaxpayerIds: readonly string[]) {
  const isOn = withTaxpayerIds.length > 0;
  const { data } = useAnswer(listLinkedContract, { taxpayerId }, { isOn });
  return (data?.linked ?? []).filter((one) => withTaxpayerIds.includes(one.taxpayerId));
}
