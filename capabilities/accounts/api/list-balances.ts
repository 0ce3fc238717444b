import { queryOperation } from '#platform/http/operation.ts';
import { computeUnpaidBalanceOfAssessments } from '../rules/compute-unpaid-balance-of-assessments.ts';
import { type BalanceParts, listBalanceParts } from '../store/balance-store.ts';
import { listBalancesContract } from './list-balances.contract.ts';

/** The amounts beside the rows of a queue: of those modules alone that the person may see. */
export const listBalances = queryOperation(listBalancesContract, async ({ input, eyes }) => {
  const parts = await listBalanceParts(eyes, input.taxpayerIds);
  const byTaxpayer = new Map<string, BalanceParts[]>();
  for (const part of parts)
    byTaxpayer.set(part.taxpayerId, [...(byTaxpayer.get(part.taxpayerId) ?? []), part]);
  return {
    balances: [...byTaxpayer].map(([taxpayerId, modules]) => ({
      taxpayerId,
      unpaidBalanceOfAssessmentsCents: computeUnpaidBalanceOfAssessments(modules).valueCents,
    })),
  };
});
