import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { settlementResults } from '../parameters/appeal-outcomes.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const recordSettlementContract = command({
  operation: 'appeals.record-settlement',
  path: '/appeals/:appealId/record-settlement',
  summary: 'Say how the talks about a settlement came out, and which matters are agreed',
  by: rolesFor(appealTable, 'record-settlement'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({
    settlement: z.enum(settlementResults, { error: `one of ${settlementResults.join(', ')}` }),
    agreedMatterIds: z.array(zId),
    told: zText,
  }),
  answer: zAppealView,
  refusals: ['matter-must-be-of-this-appeal', 'settled-must-name-what-is-agreed'],
});
