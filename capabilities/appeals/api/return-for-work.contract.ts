import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const returnForWorkContract = command({
  operation: 'appeals.return-for-work',
  path: '/appeals/:appealId/return-for-work',
  summary: 'Send an appeal back to the employee instead of approving its closing',
  by: rolesFor(appealTable, 'return-for-work'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ because: zText }),
  answer: zAppealView,
  refusals: [],
});
