import { command } from '#platform/http/contract.ts';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { employees } from '../process/roles.ts';
import { locksItsTaxpayer, zAppealCommand, zMinutes } from './appeal-command.contract.ts';
import { zCaseActions } from './case-action-view.contract.ts';

export const correctCaseActionContract = command({
  operation: 'appeals.correct-case-action',
  path: '/appeals/:appealId/correct-case-action',
  summary: 'Correct a row of the case action record by a further row; both stand',
  by: employees,
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ actionId: zId, onDay: zDay, told: zText, minutes: zMinutes.optional() }),
  answer: zCaseActions,
  refusals: [
    'action-must-be-of-this-appeal',
    'action-must-not-be-corrected-already',
    'mediation-day-must-be-corrected-by-team-manager',
    'on-day-must-not-be-in-the-future',
  ],
});
