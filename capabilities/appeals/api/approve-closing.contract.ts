import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zDay } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const approveClosingContract = command({
  operation: 'appeals.approve-closing',
  path: '/appeals/:appealId/approve-closing',
  summary: 'Approve the closing of an appeal; whoever carries out its outcome is told',
  by: rolesFor(appealTable, 'approve-closing'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ decisionMailedDay: zDay.optional() }),
  answer: zAppealView,
  refusals: ['mailed-day-must-not-be-in-the-future'],
});
