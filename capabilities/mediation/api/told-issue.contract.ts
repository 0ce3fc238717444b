import { z } from 'zod';
import { issueKinds } from '../rules/issue-kinds.ts';
import { zText, zUnknown } from '#platform/http/schemas.ts';

/** One issue as the taxpayer tells it; what is not told is unknown, and makes nothing invalid. */
export const zToldIssueInput = z.strictObject({
  issue: zText.max(120),
  kind: z.enum(issueKinds as [string, ...string[]], { error: `one of ${issueKinds.join(', ')}` }).optional(),
  described: zText,
  position: zUnknown(zText.max(400)),
  basis: zUnknown(zText),
});
