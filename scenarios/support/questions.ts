import { agreedTerms, everyItem } from '#apps/server/demonstration/agreed-terms.ts';
import type { TermsProposal } from '#capabilities/installment-agreements/rules/terms/compute-terms-proposal.ts';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { newId } from '#platform/ids.ts';
import { given } from './cases.ts';

/** Names of things that a question can be about: those of a taxpayer, or of nothing at all. */
export type Names = {
  readonly taxpayerId: string;
  readonly moduleId: string;
  readonly requestId: string;
  readonly agreementId: string;
  readonly taskId: string;
  readonly letterId: string;
  readonly inboundItemId: string;
  readonly noteId: string;
  readonly documentId: string;
  readonly authorityId: string;
};

/** Names that nothing has. */
export function namesOfNothing(): Names {
  return {
    taxpayerId: newId(),
    moduleId: newId(),
    requestId: newId(),
    agreementId: newId(),
    taskId: newId(),
    letterId: newId(),
    inboundItemId: newId(),
    noteId: newId(),
    documentId: newId(),
    authorityId: newId(),
  };
}

const at = '2023-04-03T12:00:00.000Z';
const because = 'a reason';
const said: TermsProposal = {
  type: 'guaranteed',
  paymentCents: dollars(350),
  paymentChanges: [],
  lumpSums: [],
  dueDayOfMonth: 15,
  method: 'direct-pay',
  firstPaymentDay: day('2023-05-15'),
  conditions: [],
};

/**
 * Something well put to every operation that names a thing. An operation that names none, or by which a first
 * contact is made, stands in `askedWithoutNames`.
 */
export function questionsAbout(names: Names, personId: string): Readonly<Record<string, object>> {
  return {
    ...questionsAboutTaxpayer(names, personId),
    ...questionsAboutPapers(names),
    ...questionsAboutAgreements(names),
  };
}

function questionsAboutTaxpayer(names: Names, personId: string) {
  const { taxpayerId, requestId, taskId, noteId, documentId, authorityId } = names;
  return {
    'taxpayers.admit-person': { taxpayerId, personId },
    'taxpayers.find-taxpayer': { taxpayerId },
    'taxpayers.show-tin': { taxpayerId, because },
    'taxpayers.link-taxpayer': { taxpayerId, linkedId: personId, relation: 'spouse' },
    'taxpayers.list-linked': { taxpayerId },
    'taxpayers.file-authority': {
      taxpayerId,
      form: '2848',
      representativeName: 'C. Ames',
      scope: [{ mft: '30', fromPeriod: '202112', toPeriod: '202112' }],
      filedAt: at,
    },
    'taxpayers.bring-authority-into-force': { taxpayerId, authorityId },
    'taxpayers.end-authority': { taxpayerId, authorityId, because },
    'taxpayers.list-authorities': { taxpayerId },
    'casework.assign-taxpayer': { taxpayerId, personId },
    'casework.transfer-taxpayer': { taxpayerId, personId, because },
    'casework.close-assignment': { taxpayerId, because },
    'casework.find-assignment': { taxpayerId },
    'casework.complete-task': { taxpayerId, taskId },
    'casework.note-contact': {
      taxpayerId,
      occurredAt: at,
      direction: 'to-agency',
      channel: 'phone',
      party: 'taxpayer',
      outcome: 'reached',
      told: 'what to send',
    },
    'casework.list-contacts': { taxpayerId },
    'casework.add-note': { taxpayerId, text: 'Works nights' },
    'casework.correct-note': { taxpayerId, noteId, text: 'Works days' },
    'casework.list-notes': { taxpayerId },
    'casework.receive-document': {
      taxpayerId,
      title: 'Pay stub',
      receivedAt: at,
      mediaType: 'text/plain',
      base64: 'cGF5',
    },
    'casework.file-document': { taxpayerId, documentId, title: 'Pay stub', filedAs: 'proof-of-income' },
    'casework.list-documents': { taxpayerId },
    'casework.download-document': { documentId },
    'casework.list-deadlines': { taxpayerId },
    'casework.list-history': { taxpayerId, recordId: requestId },
    'accounts.open-module': { taxpayerId, mft: '30', period: '201912', kindOfTax: 'individual-income' },
    'accounts.list-modules': { taxpayerId },
  };
}

function questionsAboutPapers({ taxpayerId, requestId, letterId, inboundItemId }: Names) {
  const letter = { taxpayerId, letterId };
  const item = { taxpayerId, inboundItemId };
  return {
    'correspondence.list-letters': { taxpayerId },
    'correspondence.find-letter': { letterId },
    'correspondence.download-letter': { letterId },
    'correspondence.send-letter': { ...letter, channel: 'mail', sentAt: at },
    'correspondence.record-delivery': { ...letter, proof: 'signed-receipt', deliveredAt: at },
    'correspondence.record-return': { ...letter, because: 'moved', returnedAt: at },
    'correspondence.read-inbound-item': item,
    'correspondence.link-inbound-item': { ...item, subjectKind: 'agreement-request', subjectId: requestId },
    'correspondence.list-inbound-items': { taxpayerId },
    'correspondence.download-inbound-item': { inboundItemId },
  };
}

function questionsAboutAgreements({ taxpayerId, moduleId, requestId, agreementId, letterId }: Names) {
  const request = { taxpayerId, requestId };
  const proposal = { moduleIds: [moduleId], given: given() };
  return {
    'installment-agreements.preview-proposal': { taxpayerId, receivedAt: at, channel: 'phone', ...proposal },
    'installment-agreements.supply-facts': { ...request, suppliedAt: at, ...proposal },
    'installment-agreements.request-pending-code': request,
    'installment-agreements.set-terms': { ...request, terms: agreedTerms(said, '2023-04-03') },
    'installment-agreements.note-disclosures': {
      ...request,
      toldAt: at,
      channel: 'phone',
      items: everyItem,
    },
    'installment-agreements.record-agreement': request,
    'installment-agreements.send-for-approval': request,
    'installment-agreements.approve': { ...request, version: 1 },
    'installment-agreements.send-back': { ...request, because },
    'installment-agreements.withdraw-request': { ...request, because },
    'installment-agreements.redraft-letter': { taxpayerId, letterId },
    'installment-agreements.list-requests': { taxpayerId },
    'installment-agreements.find-request': { requestId },
    'installment-agreements.determine-request': { requestId },
    'installment-agreements.find-agreement': { agreementId },
  };
}

/** Operations that name nothing of a taxpayer, or that make the first contact with one. */
export const askedWithoutNames: readonly string[] = [
  'taxpayers.register-taxpayer',
  'taxpayers.search-taxpayers',
  'taxpayers.list-own-taxpayers',
  'casework.list-queue',
  'casework.list-assignees',
  'accounts.list-balances',
  'correspondence.list-outbox',
  'correspondence.receive-inbound-item',
  'installment-agreements.receive-proposal',
  'program.list-guidance',
  'program.find-by-number',
];
