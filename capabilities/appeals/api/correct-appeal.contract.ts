import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand, zMatters } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const correctAppealContract = command({
  operation: 'appeals.correct-appeal',
  path: '/appeals/:appealId/correct-appeal',
  summary: 'Name what is appealed, in an appeal that came back because it named nothing, or lacked a day',
  by: rolesFor(appealTable, 'correct-appeal'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ matters: zMatters }),
  answer: zAppealView,
  refusals: ['matter-must-be-of-this-taxpayer'],
});
