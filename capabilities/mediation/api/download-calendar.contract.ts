import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zFile, zId } from '#platform/http/schemas.ts';
import { everyParticipant } from '../process/roles.ts';

export const downloadCalendarContract = query({
  operation: 'mediation.download-calendar',
  path: '/mediation/support-requests/:supportRequestId/calendar/:meeting',
  summary: 'A calendar file for the conference call or the session',
  by: everyParticipant,
  input: z.strictObject({ supportRequestId: zId, meeting: z.enum(['call', 'session']) }),
  answer: zFile,
  reads: (_input, { taxpayerId }) => [taxpayerId],
  file: ['text/calendar'],
});
