import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { appealReceivedShape, locksItsTaxpayer } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const receiveAppealContract = command({
  operation: 'appeals.receive-appeal',
  path: '/appeals',
  summary: 'Record an appeal that has come in; its kind and whether it is in time follow from acts and days',
  by: rolesFor(appealTable, 'receive-appeal'),
  locks: locksItsTaxpayer,
  input: z.strictObject({ commandId: zId, taxpayerId: zId, ...appealReceivedShape }),
  answer: zAppealView,
  refusals: [
    'received-at-must-not-be-in-the-future',
    'postmark-must-not-be-after-receipt',
    'matter-must-be-of-this-taxpayer',
  ],
});
