import { z } from 'zod';
import { zCents, zDay, zDecision, zFinding, zUnknown } from '#platform/http/schemas.ts';
import { agreementTypeIds } from '../parameters/agreement-type.ts';

const zHolds = z.union([z.boolean(), z.literal('unknown')]);
const zNeeds = z.array(z.string()).readonly();

/** One type of agreement held against a request. */
export const zTypeEntry = z.object({
  id: z.enum(agreementTypeIds),
  qualifies: zHolds,
  minimumPaymentCents: z.union([z.literal('none'), zUnknown(zCents)]),
  termMonths: zUnknown(z.int()),
  requires: zNeeds,
  mayRequire: zNeeds,
  reference: z.string(),
  findings: z.array(zFinding).readonly(),
});

/** Everything that can be said of a request on a day. */
export const zDetermination = z.object({
  pending: zDecision,
  type: z.union([z.literal('none'), z.enum(agreementTypeIds)]),
  types: z.array(zTypeEntry).readonly(),
  feeCents: zUnknown(zCents),
  feeFindings: z.array(zFinding).readonly(),
  locatorNumber: z.string(),
  originatorCode: z.string(),
  approval: z.union([z.literal('none'), zDecision]),
  edition: z.string(),
  on: zDay,
});

export type DeterminationView = z.output<typeof zDetermination>;
