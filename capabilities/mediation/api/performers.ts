import type { Performers } from '#platform/jobs/effect-worker.ts';
import { askManagerToConfer } from './ask-manager-to-confer.ts';
import { askToFollowUp, endFollowUp } from './follow-up-summary.ts';
import { lookAtRepresentative } from './look-at-representative.ts';
import { mediationMail } from './send-mail.ts';

/** Who carries out which effect of the processes of this capability. */
export const mediationPerformers: Performers = {
  'send-mediation-mail': mediationMail,
  'ask-manager-to-confer': askManagerToConfer,
  'ask-to-follow-up': askToFollowUp,
  'end-follow-up': endFollowUp,
  'look-at-representative': lookAtRepresentative,
};
