import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const approveWayBackContract = command({
  operation: 'appeals.approve-way-back',
  path: '/appeals/:appealId/approve-way-back',
  summary: 'Approve that the appeal goes back to the team that had it before',
  by: rolesFor(appealTable, 'approve-way-back'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ because: zText }),
  answer: zAppealView,
  refusals: [],
});
