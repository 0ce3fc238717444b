import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay, zId } from '#platform/http/schemas.ts';
import { mediatedWorks } from '../parameters/works.ts';
import { analyst, programOffice } from '../process/roles.ts';
import { stages } from '../rules/compute-stage-days.ts';
import { supportRequestStates } from '../process/support-request-states.ts';

/** One request with what the program is judged by. */
export const zMediationRow = z.object({
  supportRequestId: zId,
  taxpayerId: zId,
  work: z.enum(mediatedWorks),
  initiator: z.enum(['taxpayer', 'appeals', 'unknown']),
  entered: z.enum(['mediation-in', 'log-only']),
  state: z.enum(supportRequestStates),
  receivedDay: zDay,
  approvedDay: zDay.optional(),
  closedDay: zDay.optional(),
  reason: z.string().optional(),
  grounds: z.array(z.string()).readonly(),
  nonConcurredBy: z.array(z.enum(['area-director', 'front-line-executive'])).readonly(),
  withdrawnBy: z.string().optional(),
  minutes: z.int(),
  inMediation: z.int(),
  /** How many days after its receipt the manager was told; absent where that is not known. */
  noticeLagDays: z.int().optional(),
});

export const listMediationsContract = query({
  operation: 'mediation.list-mediations',
  path: '/mediation/report',
  summary:
    'Every request that you see with its days, decisions, result and time, and the figures of the program',
  by: [analyst, programOffice],
  input: z.strictObject({ fromDay: zDay.optional(), untilDay: zDay.optional() }),
  answer: z.object({
    figures: z.object({
      received: z.int(),
      receivedFromAppeals: z.int(),
      withoutSupportRequest: z.int(),
      accepted: z.int(),
      denialsProposed: z.int(),
      nonConcurrences: z.int(),
      nonConcurrencesOfAreaDirector: z.int(),
      nonConcurrencesOfExecutive: z.int(),
      denied: z.int(),
      withdrawnByTaxpayer: z.int(),
      withdrawnByAppeals: z.int(),
      agreed: z.int(),
      partiallyAgreed: z.int(),
      unagreed: z.int(),
      lateNotices: z.int(),
      medianDaysToAnswer: z.number().optional(),
      medianDaysInMediation: z.number().optional(),
    }),
    /** How long requests stayed at each stage of the charts, of those that have left it. */
    stages: z
      .array(z.object({ stage: z.enum(stages), requests: z.int(), medianDays: z.number().optional() }))
      .readonly(),
    rows: z.array(zMediationRow).readonly(),
  }),
  reads: (_input, { rows }) => [...new Set(rows.map(({ taxpayerId }) => taxpayerId))],
});
