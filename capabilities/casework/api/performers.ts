import type { Performers } from '#platform/jobs/effect-worker.ts';
import { settleAccountDifference } from './perform-account-difference.ts';

/** What casework does about what happened to a taxpayer. */
export const caseworkPerformers: Performers = { 'settle-account-difference': settleAccountDifference };
