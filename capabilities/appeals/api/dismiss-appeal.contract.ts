import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const dismissAppealContract = command({
  operation: 'appeals.dismiss-appeal',
  path: '/appeals/:appealId/dismiss-appeal',
  summary: 'End an appeal that came too late or names nothing that can be appealed',
  by: rolesFor(appealTable, 'dismiss-appeal'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ because: zText }),
  answer: zAppealView,
  refusals: [],
});
