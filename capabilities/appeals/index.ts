/** Appeals: what was appealed and when, who works it, and may it close? */
export { type AppealedAct, type AppealKind, appealKinds } from './parameters/appeal-kinds.ts';
export { type AppealOutcome, appealOutcomes } from './parameters/appeal-outcomes.ts';
export { type CaseActionCode, caseActionCodes } from './parameters/case-action-codes.ts';
export {
  type Appeal,
  type AppealedMatter,
  type AppealId,
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
export { type Mediation, pairMediations } from './rules/pair-mediations.ts';
