import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay } from '#platform/http/schemas.ts';
import { analyst, programOffice } from '../process/roles.ts';
import { zMediationRow } from './list-mediations.contract.ts';

/** A closed request with what those who took part think of it. */
export const zExportRow = zMediationRow.extend({
  deniedDay: zDay.optional(),
  /** Its state by the label of the old system, where that had one. */
  legacyLabel: z.string(),
  decision: z.enum(['approved', 'denied', 'withdrawn-before']),
  feedback: z.array(z.object({ side: z.string(), rating: z.int(), told: z.string().optional() })).readonly(),
});

export const exportMediationsContract = query({
  operation: 'mediation.export-mediations',
  path: '/mediation/export',
  summary: 'One row for each request that was closed in a period, with its feedback; for the program alone',
  by: [analyst, programOffice],
  input: z.strictObject({ fromDay: zDay.optional(), untilDay: zDay.optional() }),
  answer: z.object({ rows: z.array(zExportRow).readonly() }),
  reads: (_input, { rows }) => [...new Set(rows.map(({ taxpayerId }) => taxpayerId))],
});
