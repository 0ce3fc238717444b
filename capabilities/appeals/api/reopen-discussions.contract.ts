import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const reopenDiscussionsContract = command({
  operation: 'appeals.reopen-discussions',
  path: '/appeals/:appealId/reopen-discussions',
  summary: 'Go on with the talks about a settlement',
  by: rolesFor(appealTable, 'reopen-discussions'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ because: zText }),
  answer: zAppealView,
  refusals: [],
});
