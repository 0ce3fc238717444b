import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { enteredCodes } from '../parameters/case-action-codes.ts';
import { employees } from '../process/roles.ts';
import { locksItsTaxpayer, zAppealCommand, zMinutes } from './appeal-command.contract.ts';
import { zCaseActions } from './case-action-view.contract.ts';

const documentsMost = 20;

export const enterCaseActionContract = command({
  operation: 'appeals.enter-case-action',
  path: '/appeals/:appealId/enter-case-action',
  summary: 'Add a row to the case action record: what was done, on which day, in how much time',
  by: employees,
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({
    code: z.enum(enteredCodes, { error: `one of ${enteredCodes.join(', ')}` }),
    onDay: zDay,
    told: zText,
    minutes: zMinutes.optional(),
    documentIds: z
      .array(zId)
      .max(documentsMost, { error: `at most ${documentsMost} documents` })
      .default([]),
  }),
  answer: zCaseActions,
  refusals: [
    'appeal-must-be-in-appeals',
    'on-day-must-not-be-in-the-future',
    'document-must-be-of-this-taxpayer',
  ],
});
