import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const sendToAppealsContract = command({
  operation: 'appeals.send-to-appeals',
  path: '/appeals/:appealId/send-to-appeals',
  summary: 'Send an appeal to an office of Appeals, with the day on which it went',
  by: rolesFor(appealTable, 'send-to-appeals'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ officeId: zId }),
  answer: zAppealView,
  refusals: ['office-must-be-of-appeals'],
});
