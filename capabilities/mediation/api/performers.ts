import type { Performers } from '#platform/jobs/effect-worker.ts';
import { sendMediationMail } from './send-mail.ts';

/** Who carries out which effect of the processes of this capability. */
export const mediationPerformers: Performers = { 'send-mediation-mail': sendMediationMail };
