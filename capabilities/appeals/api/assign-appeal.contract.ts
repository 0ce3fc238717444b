import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const assignAppealContract = command({
  operation: 'appeals.assign-appeal',
  path: '/appeals/:appealId/assign-appeal',
  summary: 'Give an appeal to an appeals technical employee of the team',
  by: rolesFor(appealTable, 'assign-appeal'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ personId: zId }),
  answer: zAppealView,
  refusals: ['person-must-be-technical-employee', 'person-must-be-of-your-office'],
});
