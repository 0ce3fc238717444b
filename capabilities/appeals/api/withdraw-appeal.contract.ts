import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const withdrawAppealContract = command({
  operation: 'appeals.withdraw-appeal',
  path: '/appeals/:appealId/withdraw-appeal',
  summary: 'Record that the taxpayer withdraws an appeal that Appeals has not yet',
  by: rolesFor(appealTable, 'withdraw-appeal'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ because: zText }),
  answer: zAppealView,
  refusals: [],
});
