import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { appealOutcomes } from '../parameters/appeal-outcomes.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const submitForClosingContract = command({
  operation: 'appeals.submit-for-closing',
  path: '/appeals/:appealId/submit-for-closing',
  summary: 'Submit an appeal to the team manager for closing, with the outcome of each matter',
  by: rolesFor(appealTable, 'submit-for-closing'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({
    outcomes: z.array(
      z.strictObject({
        matterId: zId,
        outcome: z.enum(appealOutcomes, { error: `one of ${appealOutcomes.join(', ')}` }),
      }),
    ),
    told: zText,
  }),
  answer: zAppealView,
  refusals: ['every-matter-must-have-an-outcome'],
});
