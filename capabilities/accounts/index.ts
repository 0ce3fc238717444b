/** Modules, what accrues on them and what payments do to them. */
export { failureToPayRate } from './parameters/failure-to-pay-rate.ts';
export { failureToPayRateReduced } from './parameters/failure-to-pay-rate-reduced.ts';
export { type InterestKind, interestRates } from './parameters/interest-rates.ts';
export { type KindOfTax, kindsOfTax } from './parameters/kinds-of-tax.ts';
export { masterFileTaxes } from './parameters/master-file-taxes.ts';
export { inputTable, isOnItsWay, wasRejected } from './process/input.ts';
export type { MasterFileInput } from './process/input-record.ts';
export type { AccountModule, StatedBalance } from './process/module-record.ts';
export { moduleTable } from './process/module.ts';
export { agreementPeriodsOf, levyNoticeDayOf } from './rules/agreement-periods.ts';
export { computeApplication, totalOf } from './rules/compute-application.ts';
export { type BalanceOn, computeBalanceOn } from './rules/compute-balance-on.ts';
export {
  computeFailureToPay,
  type FailureToPay,
  type FailureToPayFacts,
} from './rules/compute-failure-to-pay.ts';
export { computeInterest, type Interest, type InterestFacts } from './rules/compute-interest.ts';
export { computeLeastPayment, type LeastPayment } from './rules/compute-least-payment.ts';
export { computePlan, type PlanFacts } from './rules/compute-plan.ts';
export { isFiledTimely } from './rules/filed-timely.ts';
export { computePlanTotals } from './rules/compute-plan-totals.ts';
export { computeUnpaidBalanceOfAssessments } from './rules/compute-unpaid-balance-of-assessments.ts';
export { decideReducedRate } from './rules/decide-reduced-rate.ts';
export { interestSpan, NoInterestRate } from './rules/interest-table.ts';
export {
  type AgreementPeriod,
  type AssessedBalance,
  type ModuleBalance,
  type ModuleId,
  moduleId,
  type ModuleMark,
  type ModuleStatus,
  type Transaction,
} from './rules/module.ts';
export { isOwedByIndividual } from './rules/owed-by-individual.ts';
export type { PenaltyTerms } from './rules/penalty-rates.ts';
export { firstDueDayAfter } from './rules/plan-events.ts';
export type { PlanModule, PlanMonth, PlanOutcome, PlanProjection, PlanStep } from './rules/plan.ts';
