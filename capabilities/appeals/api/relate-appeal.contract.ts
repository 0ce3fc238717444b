import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const relateAppealContract = command({
  operation: 'appeals.relate-appeal',
  path: '/appeals/:appealId/relate-appeal',
  summary: 'Work an appeal together with another one of the same taxpayer',
  by: rolesFor(appealTable, 'relate-appeal'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ toAppealId: zId }),
  answer: zAppealView,
  refusals: ['related-appeal-must-be-of-this-taxpayer'],
});
