import { listModules } from '#capabilities/accounts/api/list-modules.ts';
import { openModule } from '#capabilities/accounts/api/open-module.ts';
import { assignTaxpayer } from '#capabilities/casework/api/assign-taxpayer.ts';
import { closeAssignment } from '#capabilities/casework/api/close-assignment.ts';
import { completeTask } from '#capabilities/casework/api/complete-task.ts';
import { findAssignment } from '#capabilities/casework/api/find-assignment.ts';
import { listContacts } from '#capabilities/casework/api/list-contacts.ts';
import { listDeadlines } from '#capabilities/casework/api/list-deadlines.ts';
import { listHistoryTelling } from '#capabilities/casework/api/list-history.ts';
import { listQueue } from '#capabilities/casework/api/list-queue.ts';
import { noteContact } from '#capabilities/casework/api/note-contact.ts';
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
import { findAgreement } from '#capabilities/installment-agreements/api/find-agreement.ts';
import { findRequest } from '#capabilities/installment-agreements/api/find-request.ts';
import { listRequests } from '#capabilities/installment-agreements/api/list-requests.ts';
import { previewProposal } from '#capabilities/installment-agreements/api/preview-proposal.ts';
import { receiveProposal } from '#capabilities/installment-agreements/api/receive-proposal.ts';
import { recordAgreement } from '#capabilities/installment-agreements/api/record-agreement.ts';
import { redraftLetter } from '#capabilities/installment-agreements/api/redraft-letter.ts';
import { requestPendingCode } from '#capabilities/installment-agreements/api/request-pending-code.ts';
import { sendBack } from '#capabilities/installment-agreements/api/send-back.ts';
import { sendForApproval } from '#capabilities/installment-agreements/api/send-for-approval.ts';
import { supplyFacts } from '#capabilities/installment-agreements/api/supply-facts.ts';
import { withdrawRequest } from '#capabilities/installment-agreements/api/withdraw-request.ts';
import { listGuidance } from '#capabilities/program/api/list-guidance.ts';
import { admitPerson } from '#capabilities/taxpayers/api/admit-person.ts';
import { findTaxpayer } from '#capabilities/taxpayers/api/find-taxpayer.ts';
import { listOwnTaxpayers } from '#capabilities/taxpayers/api/list-own-taxpayers.ts';
import { registerTaxpayer } from '#capabilities/taxpayers/api/register-taxpayer.ts';
import { searchTaxpayers } from '#capabilities/taxpayers/api/search-taxpayers.ts';
import { showTin } from '#capabilities/taxpayers/api/show-tin.ts';
import type { Operation } from '#platform/http/operation.ts';
import { words } from './words.ts';

/** The whole surface of the product: every operation, capability by capability. */
// prettier-ignore
export const operations: readonly Operation[] = [
  registerTaxpayer, admitPerson, searchTaxpayers, listOwnTaxpayers, findTaxpayer, showTin,
  assignTaxpayer, transferTaxpayer, closeAssignment, findAssignment, listQueue, completeTask,
  noteContact, listContacts, listDeadlines, listHistoryTelling(words.en),
  listLetters, listOutbox, findLetter, downloadLetter, sendLetter, recordDelivery, recordReturn,
  receiveInboundItem, readInboundItem, linkInboundItem, listInboundItems, downloadInboundItem,
  openModule, listModules,
  receiveProposal, previewProposal, supplyFacts, requestPendingCode, recordAgreement, sendForApproval,
  approve, sendBack, withdrawRequest, redraftLetter,
  listRequests, findRequest, determineRequest, findAgreement,
  listGuidance,
];
