import { queryOperation } from '#platform/http/operation.ts';
import { publicGuidanceOn } from '../rules/public-guidance.ts';
import { listPublicGuidanceContract } from './list-public-guidance.contract.ts';

/** What a taxpayer can read of the rules that apply, the latest first. It tells nothing of any taxpayer. */
export const listPublicGuidance = queryOperation(listPublicGuidanceContract, ({ eyes, law }) =>
  Promise.resolve({
    documents: publicGuidanceOn(eyes.today, law)
      .toReversed()
      .map(({ id, title, controlNumber, standing, effectiveDay, publishedAt }) => ({
        documentId: id,
        title,
        standing,
        effectiveDay,
        publishedAt,
        ...(controlNumber !== undefined && { controlNumber }),
      })),
  }),
);
