import { acknowledgeAppealContract } from '../api/acknowledge-appeal.contract.ts';
import { approveClosingContract } from '../api/approve-closing.contract.ts';
import { assignAppealContract } from '../api/assign-appeal.contract.ts';
import { cancelConferenceContract } from '../api/cancel-conference.contract.ts';
import { confirmPostmarkContract } from '../api/confirm-postmark.contract.ts';
import { correctAppealContract } from '../api/correct-appeal.contract.ts';
import { dismissAppealContract } from '../api/dismiss-appeal.contract.ts';
import { holdConferenceContract } from '../api/hold-conference.contract.ts';
import { noteStatuteDaysContract } from '../api/note-statute-days.contract.ts';
import { approveWayBackContract } from '../api/approve-way-back.contract.ts';
import { goBackToTeamContract } from '../api/go-back-to-team.contract.ts';
import { namePeriodsContract } from '../api/name-periods.contract.ts';
import { noteCounselReviewContract } from '../api/note-counsel-review.contract.ts';
import { reassignAppealContract } from '../api/reassign-appeal.contract.ts';
import { recordSettlementContract } from '../api/record-settlement.contract.ts';
import { redraftAcknowledgementContract } from '../api/redraft-acknowledgement.contract.ts';
import { relateAppealContract } from '../api/relate-appeal.contract.ts';
import { reopenDiscussionsContract } from '../api/reopen-discussions.contract.ts';
import { returnForWorkContract } from '../api/return-for-work.contract.ts';
import { rewordMatterContract } from '../api/reword-matter.contract.ts';
import { scheduleConferenceContract } from '../api/schedule-conference.contract.ts';
import { sendToAppealsContract } from '../api/send-to-appeals.contract.ts';
import { submitForClosingContract } from '../api/submit-for-closing.contract.ts';
import { withdrawAppealContract } from '../api/withdraw-appeal.contract.ts';

/** The command behind the button of each step. */
export const stepContracts = {
  'confirm-postmark': confirmPostmarkContract,
  'correct-appeal': correctAppealContract,
  'withdraw-appeal': withdrawAppealContract,
  'dismiss-appeal': dismissAppealContract,
  'send-to-appeals': sendToAppealsContract,
  'assign-appeal': assignAppealContract,
  'reassign-appeal': reassignAppealContract,
  'relate-appeal': relateAppealContract,
  'note-statute-days': noteStatuteDaysContract,
  'name-periods': namePeriodsContract,
  'reword-matter': rewordMatterContract,
  'note-counsel-review': noteCounselReviewContract,
  'approve-way-back': approveWayBackContract,
  'go-back-to-team': goBackToTeamContract,
  'acknowledge-appeal': acknowledgeAppealContract,
  'redraft-acknowledgement': redraftAcknowledgementContract,
  'schedule-conference': scheduleConferenceContract,
  'cancel-conference': cancelConferenceContract,
  'hold-conference': holdConferenceContract,
  'record-settlement': recordSettlementContract,
  'reopen-discussions': reopenDiscussionsContract,
  'submit-for-closing': submitForClosingContract,
  'return-for-work': returnForWorkContract,
  'approve-closing': approveClosingContract,
} as const;

export type AppealStep = keyof typeof stepContracts;
const steps = Object.keys(stepContracts) as readonly AppealStep[];

export function isAppealStep(event: string): event is AppealStep {
  return (steps as readonly string[]).includes(event);
}
