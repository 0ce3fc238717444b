import type { Performers } from '#platform/jobs/effect-worker.ts';
import {
  retestRequestOfForm,
  retestRequests,
  tellSubjectOfLetter,
  voidLettersOfAgreement,
} from './perform-agreement.ts';
import { askForMissingParts, draftAgreementConfirmation } from './perform-letters.ts';
import {
  askManagerToApprove,
  askOfficerForFacts,
  askOfficerForPendingCode,
  askOfficerToDecide,
  askOfficerToTellOfDelay,
  closeWorkOfRequest,
  noteDelayTold,
  notePendingCodeAsked,
} from './perform-work-of-request.ts';

/** Who carries out which effect of the processes of this capability. */
export const agreementPerformers: Performers = {
  'ask-officer-for-pending-code': askOfficerForPendingCode,
  'ask-officer-to-decide': askOfficerToDecide,
  'ask-officer-for-facts': askOfficerForFacts,
  'ask-manager-to-approve': askManagerToApprove,
  'ask-for-missing-parts': askForMissingParts,
  'draft-agreement-confirmation': draftAgreementConfirmation,
  'note-pending-code-asked': notePendingCodeAsked,
  'ask-officer-to-tell-of-delay': askOfficerToTellOfDelay,
  'note-delay-told': noteDelayTold,
  'close-work-of-request': closeWorkOfRequest,
  'tell-subject-of-letter': tellSubjectOfLetter,
  'void-letters-of-agreement': voidLettersOfAgreement,
  'retest-requests': retestRequests,
  'retest-request-of-form': retestRequestOfForm,
};
