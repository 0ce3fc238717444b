import { z } from 'zod';
import { zDay, zId, zInstant } from '#platform/http/schemas.ts';
import { caseActionCodes } from '../parameters/case-action-codes.ts';

/** One row of the case action record. A row that was corrected stands, and so does its correction. */
export const zCaseAction = z.object({
  actionId: zId,
  code: z.enum(caseActionCodes),
  onDay: zDay,
  recordedAt: zInstant,
  person: z.object({ personId: zId, name: z.string().optional(), role: z.string() }),
  minutes: z.int().optional(),
  told: z.string().optional(),
  documentIds: z.array(zId).readonly(),
  subjectKind: z.string().optional(),
  subjectId: zId.optional(),
  correctsId: zId.optional(),
  /** The row that corrects this one. */
  correctedBy: zId.optional(),
  result: z.string().optional(),
  imported: z.boolean(),
});

export type CaseActionView = z.output<typeof zCaseAction>;

export const zCaseActions = z.object({ taxpayerId: zId, actions: z.array(zCaseAction).readonly() });
