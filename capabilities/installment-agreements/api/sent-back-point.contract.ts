import { z } from 'zod';
import { zFinding, zText } from '#platform/http/schemas.ts';
import { comparedTerms } from '../rules/terms-changes.ts';

/** What an approver names: a test of the decision, as the determination answers it, or one of the terms. */
export const zPointNamed = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('finding'), test: zText, about: zText.optional() }),
    z.strictObject({ kind: z.literal('term'), term: z.enum(comparedTerms) }),
  ],
  { error: 'a finding of this case, or one of its terms' },
);

export const zSentBackPoint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('finding'), finding: zFinding }),
  z.object({
    kind: z.literal('term'),
    term: z.enum(comparedTerms),
    value: z.union([z.string(), z.number()]),
  }),
]);
