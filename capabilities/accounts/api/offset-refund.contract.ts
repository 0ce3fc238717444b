import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zCents, zDay, zId, zUnknown } from '#platform/http/schemas.ts';
import { moduleTable } from '../process/module.ts';
import { zModuleView } from './module-view.contract.ts';

export const offsetRefundContract = command({
  operation: 'accounts.offset-refund',
  path: '/accounts/:taxpayerId/modules/:moduleId/offset-refund',
  summary: 'Record that a federal tax refund has paid part of a balance, in an agreement or not',
  by: rolesFor(moduleTable, 'offset-refund'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    moduleId: zId,
    offsetDay: zDay,
    refundCents: zCents.refine((amount) => amount > 0, { error: 'an amount above zero' }),
    /** What had accrued on the module by that day, as the master file has it. */
    accruedPenaltyCents: zUnknown(zCents).default('unknown'),
    accruedInterestCents: zUnknown(zCents).default('unknown'),
  }),
  answer: zModuleView,
  refusals: [
    'offset-day-must-not-be-in-the-future',
    'balance-must-be-known-for-offset',
    'offset-must-not-exceed-balance',
  ],
});
