/** Appeals: what was appealed and when, who works it, and may it close? */
export { type AppealedAct, type AppealKind, appealKinds } from './parameters/appeal-kinds.ts';
export { type AppealOutcome, appealOutcomes } from './parameters/appeal-outcomes.ts';
export { type CaseActionCode, caseActionCodes } from './parameters/case-action-codes.ts';
export {
  type Appeal,
  type AppealedMatter,
  type AppealId,
  type AppealTeam,
  concernsOffer,
  isHearing,
} from './process/appeal-record.ts';
export {
  type AppealState,
  appealTable,
  discussionsAreComplete,
  isOver,
  isUnderConsideration,
} from './process/appeal.ts';
export { periodsOf, type TaxPeriod } from './process/tax-periods.ts';
export { computePetitionDay, type Petition, type PetitionFacts } from './rules/compute-petition-day.ts';
export {
  computeStatuteWarnings,
  isStatuteTimeEnough,
  type StatuteDay,
  type StatuteWarning,
} from './rules/compute-statute-warnings.ts';
export { decideAppealKind } from './rules/decide-appeal-kind.ts';
export { decideMayClose } from './rules/decide-may-close.ts';
export { offersMediation } from './rules/offers-mediation.ts';
export { type Mediation, pairMediations } from './rules/pair-mediations.ts';
