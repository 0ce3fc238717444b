import type { Performers } from '#platform/jobs/effect-worker.ts';
import { settleAccountDifference } from './perform-account-difference.ts';
import { askAboutDouble, closeQuestionOfDouble } from './perform-double.ts';

/** What casework does about what happened to a taxpayer. */
export const caseworkPerformers: Performers = {
  'settle-account-difference': settleAccountDifference,
  'ask-about-double': askAboutDouble,
  'close-question-of-double': closeQuestionOfDouble,
};
