import { z } from 'zod';
import { zDay, zId } from '#platform/http/schemas.ts';
import { zToldIssueInput } from './told-issue.contract.ts';

/** What the technical employee says with the entry. */
export const zEntry = z.strictObject({
  commandId: zId,
  taxpayerId: zId,
  requestId: zId,
  appealId: zId,
  /** The day that MI is to carry; the day of receipt unless somebody says otherwise. */
  entryDay: zDay.optional(),
  premature: z.boolean(),
  incomplete: z.boolean(),
  issues: z.array(zToldIssueInput),
  coMediatorWished: z.boolean(),
});

export const enterRefusals = [
  'request-must-be-received',
  'appeal-must-be-one-of-the-request',
  'request-must-not-be-entered-twice',
  'statute-time-must-be-enough',
  'issue-kind-must-fit-the-appeal',
  'step-must-be-yours',
];
