import type { Performers } from '#platform/jobs/effect-worker.ts';
import { askManagerToConfer } from './ask-manager-to-confer.ts';
import { askToFollowUp, endFollowUp } from './follow-up-summary.ts';
import { lookAtRepresentative } from './look-at-representative.ts';
import { askAboutMissedAnswer, endMissedAnswer } from './missed-answer.ts';
import { mediationMail } from './send-mail.ts';

/** Who carries out which effect of the processes of this capability. */
export const mediationPerformers: Performers = {
  'send-mediation-mail': mediationMail,
  'ask-manager-to-confer': askManagerToConfer,
  'ask-to-follow-up': askToFollowUp,
  'end-follow-up': endFollowUp,
  'ask-about-missed-answer': askAboutMissedAnswer,
  'end-missed-answer': endMissedAnswer,
  'look-at-representative': lookAtRepresentative,
};
