import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const cancelConferenceContract = command({
  operation: 'appeals.cancel-conference',
  path: '/appeals/:appealId/cancel-conference',
  summary: 'Call a conference off',
  by: rolesFor(appealTable, 'cancel-conference'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ conferenceId: zId }),
  answer: zAppealView,
  refusals: ['conference-must-be-set'],
});
