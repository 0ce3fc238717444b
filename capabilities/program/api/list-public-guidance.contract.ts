import { z } from 'zod';
import { rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zDay } from '#platform/http/schemas.ts';
import { publicStandings } from '../rules/public-guidance.ts';

/** A document that everybody can read, as a taxpayer is told of it. */
export const zPublicDocument = z.object({
  documentId: z.string(),
  title: z.string(),
  controlNumber: z.string().optional(),
  /** Whether it counts today, or is adopted and still to come. */
  standing: z.enum(publicStandings),
  effectiveDay: zDay,
  publishedAt: z.string(),
});

export const listPublicGuidanceContract = query({
  operation: 'program.list-public-guidance',
  path: '/program/public-guidance',
  summary: 'The public documents by which the agency works today, or will from a day on',
  by: [...rolesOfKind('taxpayer-side'), ...rolesOfKind('staff')],
  whileHeld: true,
  input: z.strictObject({}),
  answer: z.object({ documents: z.array(zPublicDocument).readonly() }),
  reads: () => [],
});
