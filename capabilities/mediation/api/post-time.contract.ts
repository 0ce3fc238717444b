import { z } from 'zod';
import { zDay } from '#platform/http/schemas.ts';
import { timeActivities, timeMinutesMax, timeOfTheAppeal } from '../parameters/time-activities.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const postTimeContract = stepContract({
  event: 'post-time',
  summary: 'Charge mediation time to the support request',
  input: zSupportRequestCommand.extend({
    onDay: zDay,
    minutes: z
      .int({ error: 'whole minutes' })
      .min(1, { error: 'at least 1 minute' })
      .max(timeMinutesMax, { error: 'at most one day' }),
    activity: z.enum([...timeActivities, timeOfTheAppeal]),
  }),
  facts: 'own',
});
