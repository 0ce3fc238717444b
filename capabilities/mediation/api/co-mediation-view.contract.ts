import { z } from 'zod';
import { zDay, zFinding, zId, zMove } from '#platform/http/schemas.ts';
import { coMediationStates } from '../process/co-mediation.ts';

/** A co-mediator's part in one mediation, with what is lacking before anything is shown. */
export const zCoMediationView = z.object({
  coMediationId: zId,
  supportRequestId: zId,
  taxpayerId: zId,
  personId: zId,
  name: z.string().optional(),
  state: z.enum(coMediationStates),
  invitedDay: zDay,
  statement: z.object({ onDay: zDay, conflict: z.enum(['none', 'disclosed']), told: z.string() }).optional(),
  waivedBy: z.array(z.string()).readonly(),
  barAcknowledgedDay: zDay.optional(),
  consentDay: zDay.optional(),
  admittedDay: zDay.optional(),
  endedDay: zDay.optional(),
  /** Every test of the access, met or not. */
  findings: z.array(zFinding).readonly(),
  moves: z.array(zMove).readonly(),
});

export type CoMediationView = z.output<typeof zCoMediationView>;
