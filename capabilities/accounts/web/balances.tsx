import type { ReactNode } from 'react';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { listBalancesContract } from '../api/list-balances.contract.ts';

/** What each taxpayer owes in all; who is not among them has no module that is seen. */
export type Balances = ReadonlyMap<string, Unknown<Cents>>;

/** Asks what these taxpayers owe, and draws with the answer; until it is there, without. */
export function WithBalances(props: {
  readonly taxpayerIds: readonly string[];
  readonly children: (balances: Balances | undefined) => ReactNode;
}) {
  const taxpayerIds = [...new Set(props.taxpayerIds)].toSorted();
  const answer = useAnswer(listBalancesContract, { taxpayerIds }, { isOn: taxpayerIds.length > 0 });
  const balances =
    answer.data &&
    new Map(
      answer.data.balances.map((one) => [one.taxpayerId, one.unpaidBalanceOfAssessmentsCents] as const),
    );
  return props.children(balances);
}
