import { command } from '#platform/http/contract.ts';
import { employees } from '../process/roles.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const redraftAcknowledgementContract = command({
  operation: 'appeals.redraft-acknowledgement',
  path: '/appeals/:appealId/redraft-acknowledgement',
  summary: 'Draft an acknowledgement that is held back anew, with what is known by now',
  by: employees,
  locks: locksItsTaxpayer,
  input: zAppealCommand,
  answer: zAppealView,
  refusals: ['acknowledgement-must-be-held-back'],
});
