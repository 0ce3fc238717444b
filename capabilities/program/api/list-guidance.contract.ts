import { z } from 'zod';
import { rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zDay } from '#platform/http/schemas.ts';
import { guidanceStandings } from '../rules/guidance-standing.ts';

/** A document of the register, with how it stands on the day that was asked about. */
export const zGuidanceView = z.object({
  documentId: z.string(),
  series: z.string(),
  title: z.string(),
  controlNumber: z.string().optional(),
  standing: z.enum(guidanceStandings),
  issuedDay: zDay.optional(),
  effectiveDay: zDay,
  expiryDay: zDay.optional(),
  /** From when the agency works by it; absent where it ships only. */
  adoptedFromDay: zDay.optional(),
  /** The last day on which it counts here: its expiry, or the day before its next adopted edition. */
  lastDay: zDay.optional(),
  supersedes: z.string().optional(),
  issuedBy: z.string().optional(),
  audience: z.string().optional(),
  note: z.string().optional(),
});

export type GuidanceView = z.output<typeof zGuidanceView>;

export const listGuidanceContract = query({
  operation: 'program.list-guidance',
  path: '/program/guidance',
  summary: 'The guidance register, the latest first, as it stands on a day: today, unless one is named',
  by: rolesOfKind('staff'),
  whileHeld: true,
  input: z.strictObject({ on: zDay.optional() }),
  answer: z.object({ today: zDay, on: zDay, lawId: z.string(), documents: z.array(zGuidanceView) }),
  reads: () => [],
});
