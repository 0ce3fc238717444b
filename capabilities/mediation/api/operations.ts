import type { Operation } from '#platform/http/operation.ts';
import { askQuestion } from './ask-question.ts';
import { listQuestions } from './list-questions.ts';
import { acceptAsAreaDirector } from './accept-as-area-director.ts';
import { acceptAsExecutive } from './accept-as-executive.ts';
import { acceptDraft } from './accept-draft.ts';
import { admitCoMediator } from './admit-co-mediator.ts';
import { assignNewTeam } from './assign-new-team.ts';
import { logPreparation } from './log-preparation.ts';
import { searchAppealFile } from './search-appeal-file.ts';
import { listCandidates } from './list-candidates.ts';
import { recordTraining } from './record-training.ts';
import { endCoMediation } from './end-co-mediation.ts';
import { inviteCoMediator } from './invite-co-mediator.ts';
import { listOwnCoMediations } from './list-own-co-mediations.ts';
import { stateConflicts } from './state-conflicts.ts';
import { waiveConflict } from './waive-conflict.ts';
import { adjournCall } from './adjourn-call.ts';
import { adjournSession } from './adjourn-session.ts';
import { affirmImpartiality } from './affirm-impartiality.ts';
import { agreeToProposal } from './agree-to-proposal.ts';
import { answerMeanwhile } from './answer-meanwhile.ts';
import { approveAcceptance } from './approve-acceptance.ts';
import { approveClosingOfMediation } from './approve-closing-of-mediation.ts';
import { approveRequest } from './approve-request.ts';
import { askForDetails } from './ask-for-details.ts';
import { askForHelp } from './ask-for-help.ts';
import { assignMediator } from './assign-mediator.ts';
import { circulateDrafts } from './circulate-drafts.ts';
import { closeAsDenied } from './close-as-denied.ts';
import { closeAsWithdrawn } from './close-as-withdrawn.ts';
import { closeRequest } from './close-request.ts';
import { concludeSession } from './conclude-session.ts';
import { concurAsAreaDirector } from './concur-as-area-director.ts';
import { concurAsExecutive } from './concur-as-executive.ts';
import { concurInWithdrawal } from './concur-in-withdrawal.ts';
import { declineProposal } from './decline-proposal.ts';
import { deliverSummary } from './deliver-summary.ts';
import { deliverSupplement } from './deliver-supplement.ts';
import { deliverTaxpayerSummary } from './deliver-taxpayer-summary.ts';
import { downloadCalendar } from './download-calendar.ts';
import { downloadPaper } from './download-paper.ts';
import { draftDenialLetter } from './draft-denial-letter.ts';
import { draftDocuments } from './draft-documents.ts';
import { dropDenial } from './drop-denial.ts';
import { dropInquiry } from './drop-inquiry.ts';
import { endTalks } from './end-talks.ts';
import { enterMediationIn } from './enter-mediation-in.ts';
import { findMediationRequest } from './find-mediation-request.ts';
import { findSupportRequest } from './find-support-request.ts';
import { holdCall } from './hold-call.ts';
import { holdDiscussion } from './hold-discussion.ts';
import { listDesk } from './list-desk.ts';
import { listMailings } from './list-mailings.ts';
import { listMediationRequests } from './list-mediation-requests.ts';
import { listMediators } from './list-mediators.ts';
import { listMediations } from './list-mediations.ts';
import { logInquiry } from './log-inquiry.ts';
import { logMediatorContact } from './log-mediator-contact.ts';
import { importSupportRequest } from './import-support-request.ts';
import { logSending } from './log-sending.ts';
import { lookAgain } from './look-again.ts';
import { logRequest } from './log-request.ts';
import { mailDenialCopy } from './mail-denial-copy.ts';
import { mailDenialLetter } from './mail-denial-letter.ts';
import { mailRequest } from './mail-request.ts';
import { noteCoMediator } from './note-co-mediator.ts';
import { noteConsultation } from './note-consultation.ts';
import { noteMediatorOffer } from './note-mediator-offer.ts';
import { offerCallTimes } from './offer-call-times.ts';
import { perfectRequest } from './perfect-request.ts';
import { postTime } from './post-time.ts';
import { prepareItem } from './prepare-item.ts';
import { proposeDenial } from './propose-denial.ts';
import { proposeMediation } from './propose-mediation.ts';
import { proposeWithdrawal } from './propose-withdrawal.ts';
import { putPaper } from './put-paper.ts';
import { receiveRequest } from './receive-request.ts';
import { recommendAcceptance } from './recommend-acceptance.ts';
import { recommendDenial } from './recommend-denial.ts';
import { redraftDocuments } from './redraft-documents.ts';
import { refuseAcceptance } from './refuse-acceptance.ts';
import { replaceMediator } from './replace-mediator.ts';
import { resumeTalks } from './resume-talks.ts';
import { returnAgreement } from './return-agreement.ts';
import { returnClosing } from './return-closing.ts';
import { returnConsent } from './return-consent.ts';
import { returnDraft } from './return-draft.ts';
import { scheduleCall } from './schedule-call.ts';
import { scheduleSession } from './schedule-session.ts';
import { sendPackage } from './send-package.ts';
import { sendPacket } from './send-packet.ts';
import { shareConcurrence } from './share-concurrence.ts';
import { signDenialLetter } from './sign-denial-letter.ts';
import { signForAppeals } from './sign-for-appeals.ts';
import { writeReport } from './write-report.ts';
import { submitClosing } from './submit-closing.ts';
import { submitWithdrawal } from './submit-withdrawal.ts';
import { tellApproval } from './tell-approval.ts';
import { waiveCall } from './waive-call.ts';
import { withdrawByAppeals } from './withdraw-by-appeals.ts';
import { withdrawByTaxpayer } from './withdraw-by-taxpayer.ts';
import { askForConference } from './ask-for-conference.ts';
import { changeReferenceList } from './change-reference-list.ts';
import { contactTeam } from './contact-team.ts';
import { decideOnListChange } from './decide-on-list-change.ts';
import { exportMediations } from './export-mediations.ts';
import { giveFeedback } from './give-feedback.ts';
import { listReferenceLists } from './list-reference-lists.ts';
import { markPilot } from './mark-pilot.ts';
import { noteEligibility } from './note-eligibility.ts';

/** Every operation of mediation, in the order of its names. */
export const mediationOperations: readonly Operation[] = [
  acceptAsAreaDirector,
  acceptAsExecutive,
  acceptDraft,
  adjournCall,
  adjournSession,
  admitCoMediator,
  affirmImpartiality,
  agreeToProposal,
  answerMeanwhile,
  approveAcceptance,
  approveClosingOfMediation,
  approveRequest,
  askForConference,
  askForDetails,
  askForHelp,
  askQuestion,
  assignMediator,
  assignNewTeam,
  changeReferenceList,
  circulateDrafts,
  closeAsDenied,
  closeAsWithdrawn,
  closeRequest,
  concludeSession,
  concurAsAreaDirector,
  concurAsExecutive,
  concurInWithdrawal,
  contactTeam,
  decideOnListChange,
  declineProposal,
  deliverSummary,
  deliverSupplement,
  deliverTaxpayerSummary,
  downloadCalendar,
  downloadPaper,
  draftDenialLetter,
  draftDocuments,
  dropDenial,
  dropInquiry,
  endCoMediation,
  endTalks,
  enterMediationIn,
  exportMediations,
  findMediationRequest,
  findSupportRequest,
  giveFeedback,
  holdCall,
  holdDiscussion,
  inviteCoMediator,
  listCandidates,
  listDesk,
  listMailings,
  listMediationRequests,
  listMediations,
  listMediators,
  listOwnCoMediations,
  listQuestions,
  listReferenceLists,
  logInquiry,
  logMediatorContact,
  logPreparation,
  logRequest,
  importSupportRequest,
  logSending,
  lookAgain,
  mailDenialCopy,
  mailDenialLetter,
  mailRequest,
  noteCoMediator,
  noteConsultation,
  markPilot,
  noteEligibility,
  noteMediatorOffer,
  offerCallTimes,
  perfectRequest,
  postTime,
  prepareItem,
  proposeDenial,
  proposeMediation,
  proposeWithdrawal,
  putPaper,
  receiveRequest,
  recommendAcceptance,
  recordTraining,
  recommendDenial,
  redraftDocuments,
  refuseAcceptance,
  replaceMediator,
  resumeTalks,
  returnAgreement,
  returnClosing,
  returnConsent,
  returnDraft,
  scheduleCall,
  scheduleSession,
  searchAppealFile,
  sendPackage,
  sendPacket,
  shareConcurrence,
  signDenialLetter,
  signForAppeals,
  stateConflicts,
  submitClosing,
  writeReport,
  submitWithdrawal,
  tellApproval,
  waiveCall,
  waiveConflict,
  withdrawByAppeals,
  withdrawByTaxpayer,
];
