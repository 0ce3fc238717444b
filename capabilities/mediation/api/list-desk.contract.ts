import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay, zId } from '#platform/http/schemas.ts';
import { mediatedWorks } from '../parameters/works.ts';
import { reviewers, walled } from '../process/roles.ts';
import { mediationRequestStates } from '../process/mediation-request.ts';
import { supportRequestStates } from '../process/support-request-states.ts';

const zNextDue = z.object({ kind: z.string(), dueDay: zDay, isLate: z.boolean() });

/** One support request on a desk: whose step is next, and by when. */
export const zDeskRow = z.object({
  supportRequestId: zId,
  taxpayerId: zId,
  /** Absent where the person does not see who it is, such as behind the wall. */
  taxpayerName: z.string().optional(),
  requestId: zId,
  state: z.enum(supportRequestStates),
  work: z.enum(mediatedWorks),
  receivedDay: zDay,
  /** Days since MI. */
  days: z.int(),
  /** What this person may do now. */
  yours: z.array(z.string()).readonly(),
  /**
   * Since when nobody asked the team for a time, once that is too long: our own figure, five business days.
   */
  withoutContactSince: zDay.optional(),
  /** The next thing due that this person sees. */
  nextDue: zNextDue.optional(),
});

/** A written request on which something comes before its support request. */
const zDeskRequest = z.object({
  requestId: zId,
  taxpayerId: zId,
  taxpayerName: z.string().optional(),
  state: z.enum(mediationRequestStates),
  initiator: z.enum(['taxpayer', 'appeals']),
  receivedDay: zDay,
  yours: z.array(z.string()).readonly(),
  nextDue: zNextDue.optional(),
});

export const listDeskContract = query({
  operation: 'mediation.list-desk',
  path: '/mediation/desk',
  summary: 'The open support requests that you see, those that wait for you and are due first on top',
  by: [...reviewers, ...walled],
  input: z.strictObject({}),
  answer: z.object({ requests: z.array(zDeskRequest).readonly(), rows: z.array(zDeskRow).readonly() }),
  reads: (_input, { requests, rows }) => [
    ...new Set([...requests, ...rows].map(({ taxpayerId }) => taxpayerId)),
  ],
});

export type DeskRow = z.output<typeof zDeskRow>;
export type DeskRequest = z.output<typeof zDeskRequest>;
