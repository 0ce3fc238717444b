import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zCents, zId, zUnknown } from '#platform/http/schemas.ts';
import { listModulesContract } from './list-modules.contract.ts';

/** As many as a queue answers at once. */
const taxpayersMost = 500;

export const listBalancesContract = query({
  operation: 'accounts.list-balances',
  path: '/accounts/balances',
  method: 'POST',
  summary: 'What each of several taxpayers owes in all; those that the person does not see are left out',
  by: listModulesContract.by.filter((role) => role !== 'taxpayer'),
  input: z.strictObject({
    taxpayerIds: z.array(zId).max(taxpayersMost, { error: `at most ${taxpayersMost} taxpayers` }),
  }),
  answer: z.object({
    balances: z.array(z.object({ taxpayerId: zId, unpaidBalanceOfAssessmentsCents: zUnknown(zCents) })),
  }),
  reads: (_input, answer) => answer.balances.map(({ taxpayerId }) => taxpayerId),
});
