import { listDoublesContract } from '#capabilities/taxpayers/api/list-doubles.contract.ts';
import { isStandingDouble } from '#capabilities/taxpayers/index.ts';
import { useAnswer } from '#ui/api/hooks.ts';

/** The record on which proposals are taken, where this one is its double and the person sees it. */
export function useKeptRecord(
  taxpayerId: string,
  may: (contract: { readonly by: readonly string[] }) => boolean,
): string | undefined {
  const { data } = useAnswer(listDoublesContract, { taxpayerId }, { isOn: may(listDoublesContract) });
  const standing = data?.doubles.find(({ part, state }) => part === 'double' && isStandingDouble(state));
  return standing?.other?.taxpayerId;
}
