import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zInstant } from '#platform/http/schemas.ts';
import { conferenceForms } from '../parameters/appeal-outcomes.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const scheduleConferenceContract = command({
  operation: 'appeals.schedule-conference',
  path: '/appeals/:appealId/schedule-conference',
  summary: 'Set a conference with the taxpayer',
  by: rolesFor(appealTable, 'schedule-conference'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({
    form: z.enum(conferenceForms, { error: `one of ${conferenceForms.join(', ')}` }),
    startsAt: zInstant,
  }),
  answer: zAppealView,
  refusals: [],
});
