import { confirmPosting } from '#capabilities/accounts/api/confirm-posting.ts';
import { listBalances } from '#capabilities/accounts/api/list-balances.ts';
import { listModules } from '#capabilities/accounts/api/list-modules.ts';
import { listWaitingInputs } from '#capabilities/accounts/api/list-waiting-inputs.ts';
import { offsetRefund } from '#capabilities/accounts/api/offset-refund.ts';
import { openModule } from '#capabilities/accounts/api/open-module.ts';
import { rejectInput } from '#capabilities/accounts/api/reject-input.ts';
import { addNote } from '#capabilities/casework/api/add-note.ts';
import { acknowledgeAppeal } from '#capabilities/appeals/api/acknowledge-appeal.ts';
import { approveClosing } from '#capabilities/appeals/api/approve-closing.ts';
import { assignAppeal } from '#capabilities/appeals/api/assign-appeal.ts';
import { cancelConference } from '#capabilities/appeals/api/cancel-conference.ts';
import { confirmPostmark } from '#capabilities/appeals/api/confirm-postmark.ts';
import { correctAppeal } from '#capabilities/appeals/api/correct-appeal.ts';
import { correctCaseAction } from '#capabilities/appeals/api/correct-case-action.ts';
import { dismissAppeal } from '#capabilities/appeals/api/dismiss-appeal.ts';
import { enterCaseAction } from '#capabilities/appeals/api/enter-case-action.ts';
import { findAppeal } from '#capabilities/appeals/api/find-appeal.ts';
import { holdConference } from '#capabilities/appeals/api/hold-conference.ts';
import { importAppeal } from '#capabilities/appeals/api/import-appeal.ts';
import { listAppeals } from '#capabilities/appeals/api/list-appeals.ts';
import { listCaseActions } from '#capabilities/appeals/api/list-case-actions.ts';
import { listDeskAppeals } from '#capabilities/appeals/api/list-desk-appeals.ts';
import { downloadAmendedOffer } from '#capabilities/appeals/api/download-amended-offer.ts';
import { noteStatuteDays } from '#capabilities/appeals/api/note-statute-days.ts';
import { signAmendedOffer } from '#capabilities/appeals/api/sign-amended-offer.ts';
import { approveWayBack } from '#capabilities/appeals/api/approve-way-back.ts';
import { goBackToTeam } from '#capabilities/appeals/api/go-back-to-team.ts';
import { noteCounselReview } from '#capabilities/appeals/api/note-counsel-review.ts';
import { reassignAppeal } from '#capabilities/appeals/api/reassign-appeal.ts';
import { receiveAppeal } from '#capabilities/appeals/api/receive-appeal.ts';
import { recordSettlement } from '#capabilities/appeals/api/record-settlement.ts';
import { namePeriods } from '#capabilities/appeals/api/name-periods.ts';
import { rewordMatter } from '#capabilities/appeals/api/reword-matter.ts';
import { redraftAcknowledgement } from '#capabilities/appeals/api/redraft-acknowledgement.ts';
import { relateAppeal } from '#capabilities/appeals/api/relate-appeal.ts';
import { reopenDiscussions } from '#capabilities/appeals/api/reopen-discussions.ts';
import { returnForWork } from '#capabilities/appeals/api/return-for-work.ts';
import { scheduleConference } from '#capabilities/appeals/api/schedule-conference.ts';
import { sendToAppeals } from '#capabilities/appeals/api/send-to-appeals.ts';
import { submitForClosing } from '#capabilities/appeals/api/submit-for-closing.ts';
import { withdrawAppeal } from '#capabilities/appeals/api/withdraw-appeal.ts';
import { assignTaxpayer } from '#capabilities/casework/api/assign-taxpayer.ts';
import { closeAssignment } from '#capabilities/casework/api/close-assignment.ts';
import { completeTask } from '#capabilities/casework/api/complete-task.ts';
import { correctNote } from '#capabilities/casework/api/correct-note.ts';
import { downloadDocument } from '#capabilities/casework/api/download-document.ts';
import { fileDocument } from '#capabilities/casework/api/file-document.ts';
import { findAssignment } from '#capabilities/casework/api/find-assignment.ts';
import { listAssignees } from '#capabilities/casework/api/list-assignees.ts';
import { listContacts } from '#capabilities/casework/api/list-contacts.ts';
import { listDeadlines } from '#capabilities/casework/api/list-deadlines.ts';
import { listDocuments } from '#capabilities/casework/api/list-documents.ts';
import { listHistoryTelling } from '#capabilities/casework/api/list-history.ts';
import { listNotes } from '#capabilities/casework/api/list-notes.ts';
import { listQueue } from '#capabilities/casework/api/list-queue.ts';
import { noteContact } from '#capabilities/casework/api/note-contact.ts';
import { receiveDocument } from '#capabilities/casework/api/receive-document.ts';
import { transferTaxpayer } from '#capabilities/casework/api/transfer-taxpayer.ts';
import { downloadInboundItem } from '#capabilities/correspondence/api/download-inbound-item.ts';
import { downloadLetter } from '#capabilities/correspondence/api/download-letter.ts';
import { findLetter } from '#capabilities/correspondence/api/find-letter.ts';
import { linkInboundItem } from '#capabilities/correspondence/api/link-inbound-item.ts';
import { listInboundItems } from '#capabilities/correspondence/api/list-inbound-items.ts';
import { listLetters } from '#capabilities/correspondence/api/list-letters.ts';
import { listOutbox } from '#capabilities/correspondence/api/list-outbox.ts';
import { readInboundItem } from '#capabilities/correspondence/api/read-inbound-item.ts';
import { receiveInboundItem } from '#capabilities/correspondence/api/receive-inbound-item.ts';
import { recordDelivery } from '#capabilities/correspondence/api/record-delivery.ts';
import { recordReturn } from '#capabilities/correspondence/api/record-return.ts';
import { sendLetter } from '#capabilities/correspondence/api/send-letter.ts';
import { approve } from '#capabilities/installment-agreements/api/approve.ts';
import { determineRequest } from '#capabilities/installment-agreements/api/determine-request.ts';
import { downloadForm } from '#capabilities/installment-agreements/api/download-form.ts';
import { previewConfirmation } from '#capabilities/installment-agreements/api/preview-confirmation.ts';
import { findAgreement } from '#capabilities/installment-agreements/api/find-agreement.ts';
import { findRequest } from '#capabilities/installment-agreements/api/find-request.ts';
import { listRequests } from '#capabilities/installment-agreements/api/list-requests.ts';
import { previewProposal } from '#capabilities/installment-agreements/api/preview-proposal.ts';
import { receiveProposal } from '#capabilities/installment-agreements/api/receive-proposal.ts';
import { noteDisclosures } from '#capabilities/installment-agreements/api/note-disclosures.ts';
import { recordAgreement } from '#capabilities/installment-agreements/api/record-agreement.ts';
import { redraftLetter } from '#capabilities/installment-agreements/api/redraft-letter.ts';
import { requestActiveCode } from '#capabilities/installment-agreements/api/request-active-code.ts';
import { requestPendingCode } from '#capabilities/installment-agreements/api/request-pending-code.ts';
import { sendBack } from '#capabilities/installment-agreements/api/send-back.ts';
import { sendForApproval } from '#capabilities/installment-agreements/api/send-for-approval.ts';
import { setTerms } from '#capabilities/installment-agreements/api/set-terms.ts';
import { supplyFacts } from '#capabilities/installment-agreements/api/supply-facts.ts';
import { findApproval } from '#capabilities/installment-agreements/api/find-approval.ts';
import { listApprovals } from '#capabilities/installment-agreements/api/list-approvals.ts';
import { explainLateCode } from '#capabilities/installment-agreements/api/explain-late-code.ts';
import { listCodeTimeliness } from '#capabilities/installment-agreements/api/list-code-timeliness.ts';
import { listPendingCodes } from '#capabilities/installment-agreements/api/list-pending-codes.ts';
import { listForms } from '#capabilities/installment-agreements/api/list-forms.ts';
import { prepareForm } from '#capabilities/installment-agreements/api/prepare-form.ts';
import { putInEffect } from '#capabilities/installment-agreements/api/put-in-effect.ts';
import { recordDebitAccount } from '#capabilities/installment-agreements/api/record-debit-account.ts';
import { recordEmployer } from '#capabilities/installment-agreements/api/record-employer.ts';
import { signForm } from '#capabilities/installment-agreements/api/sign-form.ts';
import { tellOfDelay } from '#capabilities/installment-agreements/api/tell-of-delay.ts';
import { voidApproval } from '#capabilities/installment-agreements/api/void-approval.ts';
import { voidForm } from '#capabilities/installment-agreements/api/void-form.ts';
import { withdrawRequest } from '#capabilities/installment-agreements/api/withdraw-request.ts';
import { decideAboutGuidance } from '#capabilities/program/api/decide-about-guidance.ts';
import { mediationOperations } from '#capabilities/mediation/api/operations.ts';
import { findByNumber } from '#capabilities/program/api/find-by-number.ts';
import { listComments } from '#capabilities/program/api/list-comments.ts';
import { listPublicGuidance } from '#capabilities/program/api/list-public-guidance.ts';
import { logComment } from '#capabilities/program/api/log-comment.ts';
import { listGuidance } from '#capabilities/program/api/list-guidance.ts';
import { bringAuthorityIntoForce } from '#capabilities/taxpayers/api/bring-authority-into-force.ts';
import { endAuthority } from '#capabilities/taxpayers/api/end-authority.ts';
import { fileAuthority } from '#capabilities/taxpayers/api/file-authority.ts';
import { linkTaxpayer } from '#capabilities/taxpayers/api/link-taxpayer.ts';
import { listAuthorities } from '#capabilities/taxpayers/api/list-authorities.ts';
import { listLinked } from '#capabilities/taxpayers/api/list-linked.ts';
import { admitPerson } from '#capabilities/taxpayers/api/admit-person.ts';
import { findTaxpayer } from '#capabilities/taxpayers/api/find-taxpayer.ts';
import { listOwnTaxpayers } from '#capabilities/taxpayers/api/list-own-taxpayers.ts';
import { openByNumber } from '#capabilities/taxpayers/api/open-by-number.ts';
import { proposeDouble } from '#capabilities/taxpayers/api/propose-double.ts';
import { confirmDouble } from '#capabilities/taxpayers/api/confirm-double.ts';
import { declineDouble } from '#capabilities/taxpayers/api/decline-double.ts';
import { releaseDouble } from '#capabilities/taxpayers/api/release-double.ts';
import { listDoubles } from '#capabilities/taxpayers/api/list-doubles.ts';
import { recognizeTaxpayer } from '#capabilities/taxpayers/api/recognize-taxpayer.ts';
import { registerTaxpayer } from '#capabilities/taxpayers/api/register-taxpayer.ts';
import { searchTaxpayers } from '#capabilities/taxpayers/api/search-taxpayers.ts';
import { showTin } from '#capabilities/taxpayers/api/show-tin.ts';
import type { Operation } from '#platform/http/operation.ts';
import { words } from './words.ts';

/** The whole surface of the product: every operation, capability by capability. */
// prettier-ignore
export const operations: readonly Operation[] = [
  proposeDouble,
  confirmDouble,
  declineDouble,
  releaseDouble,
  listDoubles,
  recognizeTaxpayer,
  registerTaxpayer, openByNumber, admitPerson, searchTaxpayers, listOwnTaxpayers, findTaxpayer, showTin,
  linkTaxpayer, listLinked, fileAuthority, bringAuthorityIntoForce, endAuthority, listAuthorities,
  assignTaxpayer, transferTaxpayer, closeAssignment, findAssignment, listAssignees, listQueue, completeTask,
  noteContact, listContacts, listDeadlines, listHistoryTelling(words.en),
  addNote, correctNote, listNotes, receiveDocument, fileDocument, listDocuments, downloadDocument,
  listLetters, listOutbox, findLetter, downloadLetter, sendLetter, recordDelivery, recordReturn,
  receiveInboundItem, readInboundItem, linkInboundItem, listInboundItems, downloadInboundItem,
  openModule, listModules, listBalances, listWaitingInputs, confirmPosting, rejectInput,
  offsetRefund,
  receiveProposal, previewProposal, supplyFacts, setTerms, noteDisclosures,
  requestPendingCode, recordAgreement, sendForApproval,
  approve, sendBack, withdrawRequest, redraftLetter,
  explainLateCode, listPendingCodes, listCodeTimeliness, findApproval, listApprovals,
  voidApproval, tellOfDelay, putInEffect, requestActiveCode,
  prepareForm, recordDebitAccount, recordEmployer, signForm, voidForm, listForms, downloadForm,
  previewConfirmation,
  listRequests, findRequest, determineRequest, findAgreement,
  receiveAppeal, importAppeal, confirmPostmark, correctAppeal, withdrawAppeal, dismissAppeal,
  sendToAppeals, assignAppeal, reassignAppeal, relateAppeal, noteStatuteDays, acknowledgeAppeal,
  redraftAcknowledgement, namePeriods, rewordMatter,
  signAmendedOffer, downloadAmendedOffer,
  noteCounselReview, approveWayBack, goBackToTeam,
  scheduleConference, cancelConference, holdConference, recordSettlement, reopenDiscussions,
  submitForClosing, returnForWork, approveClosing, enterCaseAction, correctCaseAction, listCaseActions,
  listDeskAppeals, listAppeals, findAppeal,
  listGuidance, findByNumber, decideAboutGuidance, listPublicGuidance, logComment, listComments,
  ...mediationOperations,
];
