import { askQuestionContract } from '../../api/ask-question.contract.ts';
import { logSendingContract } from '../../api/log-sending.contract.ts';
import { lookAgainContract } from '../../api/look-again.contract.ts';
import { proposeWithdrawalContract } from '../../api/propose-withdrawal.contract.ts';
import { putPaperContract } from '../../api/put-paper.contract.ts';
import { acceptAsAreaDirectorContract } from '../../api/accept-as-area-director.contract.ts';
import { acceptAsExecutiveContract } from '../../api/accept-as-executive.contract.ts';
import { acceptDraftContract } from '../../api/accept-draft.contract.ts';
import { adjournCallContract } from '../../api/adjourn-call.contract.ts';
import { adjournSessionContract } from '../../api/adjourn-session.contract.ts';
import { affirmImpartialityContract } from '../../api/affirm-impartiality.contract.ts';
import { answerMeanwhileContract } from '../../api/answer-meanwhile.contract.ts';
import { approveAcceptanceContract } from '../../api/approve-acceptance.contract.ts';
import { approveClosingOfMediationContract } from '../../api/approve-closing-of-mediation.contract.ts';
import { approveRequestContract } from '../../api/approve-request.contract.ts';
import { askForHelpContract } from '../../api/ask-for-help.contract.ts';
import { askForDetailsContract } from '../../api/ask-for-details.contract.ts';
import { assignMediatorContract } from '../../api/assign-mediator.contract.ts';
import { circulateDraftsContract } from '../../api/circulate-drafts.contract.ts';
import { closeAsDeniedContract } from '../../api/close-as-denied.contract.ts';
import { closeAsWithdrawnContract } from '../../api/close-as-withdrawn.contract.ts';
import { concludeSessionContract } from '../../api/conclude-session.contract.ts';
import { concurAsAreaDirectorContract } from '../../api/concur-as-area-director.contract.ts';
import { concurAsExecutiveContract } from '../../api/concur-as-executive.contract.ts';
import { concurInWithdrawalContract } from '../../api/concur-in-withdrawal.contract.ts';
import { contactTeamContract } from '../../api/contact-team.contract.ts';
import { markPilotContract } from '../../api/mark-pilot.contract.ts';
import { noteEligibilityContract } from '../../api/note-eligibility.contract.ts';
import { deliverSummaryContract } from '../../api/deliver-summary.contract.ts';
import { deliverSupplementContract } from '../../api/deliver-supplement.contract.ts';
import { deliverTaxpayerSummaryContract } from '../../api/deliver-taxpayer-summary.contract.ts';
import { draftDenialLetterContract } from '../../api/draft-denial-letter.contract.ts';
import { draftDocumentsContract } from '../../api/draft-documents.contract.ts';
import { dropDenialContract } from '../../api/drop-denial.contract.ts';
import { endTalksContract } from '../../api/end-talks.contract.ts';
import { holdCallContract } from '../../api/hold-call.contract.ts';
import { holdDiscussionContract } from '../../api/hold-discussion.contract.ts';
import { logMediatorContactContract } from '../../api/log-mediator-contact.contract.ts';
import { mailDenialLetterContract } from '../../api/mail-denial-letter.contract.ts';
import { logPreparationContract } from '../../api/log-preparation.contract.ts';
import { noteCoMediatorContract } from '../../api/note-co-mediator.contract.ts';
import { noteMediatorOfferContract } from '../../api/note-mediator-offer.contract.ts';
import { offerCallTimesContract } from '../../api/offer-call-times.contract.ts';
import { perfectRequestContract } from '../../api/perfect-request.contract.ts';
import { postTimeContract } from '../../api/post-time.contract.ts';
import { prepareItemContract } from '../../api/prepare-item.contract.ts';
import { proposeDenialContract } from '../../api/propose-denial.contract.ts';
import { recommendAcceptanceContract } from '../../api/recommend-acceptance.contract.ts';
import { recommendDenialContract } from '../../api/recommend-denial.contract.ts';
import { redraftDocumentsContract } from '../../api/redraft-documents.contract.ts';
import { refuseAcceptanceContract } from '../../api/refuse-acceptance.contract.ts';
import { replaceMediatorContract } from '../../api/replace-mediator.contract.ts';
import { resumeTalksContract } from '../../api/resume-talks.contract.ts';
import { returnAgreementContract } from '../../api/return-agreement.contract.ts';
import { returnClosingContract } from '../../api/return-closing.contract.ts';
import { returnConsentContract } from '../../api/return-consent.contract.ts';
import { returnDraftContract } from '../../api/return-draft.contract.ts';
import { scheduleCallContract } from '../../api/schedule-call.contract.ts';
import { scheduleSessionContract } from '../../api/schedule-session.contract.ts';
import { sendPackageContract } from '../../api/send-package.contract.ts';
import { sendPacketContract } from '../../api/send-packet.contract.ts';
import { shareConcurrenceContract } from '../../api/share-concurrence.contract.ts';
import { signDenialLetterContract } from '../../api/sign-denial-letter.contract.ts';
import { signForAppealsContract } from '../../api/sign-for-appeals.contract.ts';
import { submitClosingContract } from '../../api/submit-closing.contract.ts';
import { submitWithdrawalContract } from '../../api/submit-withdrawal.contract.ts';
import { tellApprovalContract } from '../../api/tell-approval.contract.ts';
import { waiveCallContract } from '../../api/waive-call.contract.ts';
import { withdrawByAppealsContract } from '../../api/withdraw-by-appeals.contract.ts';
import { writeReportContract } from '../../api/write-report.contract.ts';
import { withdrawByTaxpayerContract } from '../../api/withdraw-by-taxpayer.contract.ts';
import type { CommandContract } from '#platform/http/contract.ts';

/** The command of each step of a support request and of its agreement, by its event. */
export const stepContracts: Readonly<Record<string, CommandContract>> = {
  'end-talks': endTalksContract,
  'resume-talks': resumeTalksContract,
  'ask-for-details': askForDetailsContract,
  'perfect-request': perfectRequestContract,
  'mark-pilot': markPilotContract,
  'note-eligibility': noteEligibilityContract,
  'contact-team': contactTeamContract,
  'answer-meanwhile': answerMeanwhileContract,
  'hold-discussion': holdDiscussionContract,
  'recommend-acceptance': recommendAcceptanceContract,
  'approve-acceptance': approveAcceptanceContract,
  'refuse-acceptance': refuseAcceptanceContract,
  'approve-request': approveRequestContract,
  'propose-denial': proposeDenialContract,
  'draft-denial-letter': draftDenialLetterContract,
  'ask-for-help': askForHelpContract,
  'recommend-denial': recommendDenialContract,
  'drop-denial': dropDenialContract,
  'concur-as-area-director': concurAsAreaDirectorContract,
  'accept-as-area-director': acceptAsAreaDirectorContract,
  'send-package': sendPackageContract,
  'concur-as-executive': concurAsExecutiveContract,
  'accept-as-executive': acceptAsExecutiveContract,
  'share-concurrence': shareConcurrenceContract,
  'sign-denial-letter': signDenialLetterContract,
  'mail-denial-letter': mailDenialLetterContract,
  'close-as-denied': closeAsDeniedContract,
  'concur-in-withdrawal': concurInWithdrawalContract,
  'tell-approval': tellApprovalContract,
  'offer-call-times': offerCallTimesContract,
  'schedule-call': scheduleCallContract,
  'adjourn-call': adjournCallContract,
  'hold-call': holdCallContract,
  'waive-call': waiveCallContract,
  'note-co-mediator': noteCoMediatorContract,
  'draft-documents': draftDocumentsContract,
  'circulate-drafts': circulateDraftsContract,
  'accept-draft': acceptDraftContract,
  'return-draft': returnDraftContract,
  'redraft-documents': redraftDocumentsContract,
  'sign-for-appeals': signForAppealsContract,
  'send-packet': sendPacketContract,
  'return-agreement': returnAgreementContract,
  'return-consent': returnConsentContract,
  'note-mediator-offer': noteMediatorOfferContract,
  'assign-mediator': assignMediatorContract,
  'replace-mediator': replaceMediatorContract,
  'affirm-impartiality': affirmImpartialityContract,
  'schedule-session': scheduleSessionContract,
  'prepare-item': prepareItemContract,
  'log-preparation': logPreparationContract,
  'deliver-summary': deliverSummaryContract,
  'deliver-taxpayer-summary': deliverTaxpayerSummaryContract,
  'deliver-supplement': deliverSupplementContract,
  'log-mediator-contact': logMediatorContactContract,
  'post-time': postTimeContract,
  'adjourn-session': adjournSessionContract,
  'conclude-session': concludeSessionContract,
  'write-report': writeReportContract,
  'submit-closing': submitClosingContract,
  'return-closing': returnClosingContract,
  'approve-closing-of-mediation': approveClosingOfMediationContract,
  'withdraw-by-taxpayer': withdrawByTaxpayerContract,
  'withdraw-by-appeals': withdrawByAppealsContract,
  'close-as-withdrawn': closeAsWithdrawnContract,
  'submit-withdrawal': submitWithdrawalContract,
  'ask-question': askQuestionContract,
  'log-sending': logSendingContract,
  'look-again': lookAgainContract,
  'propose-withdrawal': proposeWithdrawalContract,
  'put-paper': putPaperContract,
};
