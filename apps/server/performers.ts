import { performPostInput } from '#capabilities/accounts/store/post-input.ts';
import { appealPerformers } from '#capabilities/appeals/api/perform-outcome.ts';
import { caseworkPerformers } from '#capabilities/casework/api/performers.ts';
import { agreementPerformers } from '#capabilities/installment-agreements/api/performers.ts';
import { mediationPerformers } from '#capabilities/mediation/api/performers.ts';
import type { Performers } from '#platform/jobs/effect-worker.ts';

/** Who carries out which effect. */
export const performers: Performers = {
  'post-input': performPostInput,
  ...caseworkPerformers,
  ...agreementPerformers,
  ...appealPerformers,
  ...mediationPerformers,
};
