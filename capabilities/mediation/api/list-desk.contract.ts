import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay, zId } from '#platform/http/schemas.ts';
import { mediatedWorks } from '../parameters/works.ts';
import { reviewers, walled } from '../process/roles.ts';
import { supportRequestStates } from '../process/support-request-states.ts';

/** One support request on a desk: whose step is next, and by when. */
export const zDeskRow = z.object({
  supportRequestId: zId,
  taxpayerId: zId,
  requestId: zId,
  state: z.enum(supportRequestStates),
  work: z.enum(mediatedWorks),
  receivedDay: zDay,
  /** Days since MI. */
  days: z.int(),
  /** What this person may do now. */
  yours: z.array(z.string()).readonly(),
  /** The next thing due that this person sees. */
  nextDue: z.object({ kind: z.string(), dueDay: zDay, isLate: z.boolean() }).optional(),
});

export const listDeskContract = query({
  operation: 'mediation.list-desk',
  path: '/mediation/desk',
  summary: 'The open support requests that you see, those that wait for you and are due first on top',
  by: [...reviewers, ...walled],
  input: z.strictObject({}),
  answer: z.object({ rows: z.array(zDeskRow).readonly() }),
  reads: (_input, { rows }) => [...new Set(rows.map(({ taxpayerId }) => taxpayerId))],
});

export type DeskRow = z.output<typeof zDeskRow>;
