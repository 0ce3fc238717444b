import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const reassignAppealContract = command({
  operation: 'appeals.reassign-appeal',
  path: '/appeals/:appealId/reassign-appeal',
  summary: 'Give an appeal to another appeals technical employee of the team',
  by: rolesFor(appealTable, 'reassign-appeal'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ personId: zId }),
  answer: zAppealView,
  refusals: [
    'person-must-be-technical-employee',
    'person-must-be-of-your-office',
    'person-must-not-work-the-appeal-already',
  ],
});
