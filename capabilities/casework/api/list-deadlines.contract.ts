import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDeadline, zId, zUnknown } from '#platform/http/schemas.ts';
import { deadlineStakeNames } from '../parameters/deadline-stakes.ts';
import { caseRoles, rolesOfKind } from '../rules/role-kind.ts';

export const zTaxpayerDeadline = zDeadline.extend({
  recordId: zId,
  stake: zUnknown(z.enum(deadlineStakeNames)),
});

export const listDeadlinesContract = query({
  operation: 'casework.list-deadlines',
  path: '/casework/taxpayers/:taxpayerId/deadlines',
  summary:
    'Every deadline, open and closed, the earliest first; the taxpayer side sees the last days of rights',
  by: [...caseRoles, ...rolesOfKind('taxpayer-side'), 'integrator'],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ deadlines: z.array(zTaxpayerDeadline) }),
  reads: (input) => [input.taxpayerId],
});
