import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zDay } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const confirmPostmarkContract = command({
  operation: 'appeals.confirm-postmark',
  path: '/appeals/:appealId/confirm-postmark',
  summary: 'Say what the postmark of an appeal is that came after its last day; it is in time if that is',
  by: rolesFor(appealTable, 'confirm-postmark'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ postmarkDay: zDay }),
  answer: zAppealView,
  refusals: ['postmark-must-not-be-after-receipt'],
});
