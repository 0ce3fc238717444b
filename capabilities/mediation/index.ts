/** Mediation after an appeal: from the written request and MI to MO. */
export { type ClosingReasonName, closingReasons } from './parameters/closing-reasons.ts';
export { type DenialGroundName, denialGrounds } from './parameters/denial-grounds.ts';
export { mediationDocuments } from './parameters/mediation-documents.ts';
export { expiryWarningDays } from './parameters/expiry-warning-days.ts';
export { analystTitles, programMailbox } from './parameters/program-mailbox.ts';
export { publicAddress } from './parameters/public-address.ts';
export { temporaryChanges } from './parameters/temporary-changes.ts';
export { type MediatedWork, mediatedWorks } from './parameters/works.ts';
export { mediationAgreementTable } from './process/mediation-agreement.ts';
export { mediationRequestTable } from './process/mediation-request.ts';
export { supportRequestTable } from './process/support-request.ts';
export {
  type SupportRequestState,
  type TaxpayerStanding,
  taxpayerStandingOf,
} from './process/support-request-states.ts';
export { computeClock, computeSummaryDay } from './rules/compute-clocks.ts';
export { computeMediationDays } from './rules/compute-mediation-days.ts';
export { decideDenial } from './rules/decide-denial.ts';
export type { DenialFacts } from './rules/denial-facts.ts';
export { decideReceipt } from './rules/decide-receipt.ts';
export type { ReceiptFacts } from './rules/receipt-facts.ts';
export { words as mediationEnglish } from './words/en.ts';
export { words as mediationSpanish } from './words/es.ts';
