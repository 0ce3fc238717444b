import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, periodsMost, zAppealCommand, zTaxPeriod } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

const zPeriods = z
  .array(zTaxPeriod)
  .min(1, { error: 'at least one period' })
  .max(periodsMost, { error: `at most ${periodsMost} periods` });

export const namePeriodsContract = command({
  operation: 'appeals.name-periods',
  path: '/appeals/:appealId/name-periods',
  summary: 'Name the taxes and periods of the matters of an appeal; what is not named here stays as it was',
  by: rolesFor(appealTable, 'name-periods'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({
    matters: z
      .array(z.strictObject({ matterId: zId, periods: zPeriods }))
      .min(1, { error: 'at least one matter' }),
  }),
  answer: zAppealView,
  refusals: ['matter-must-be-of-this-appeal'],
});
