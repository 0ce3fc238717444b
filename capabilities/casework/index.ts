export type { ContactChannel, ContactOutcome, ContactParty } from './parameters/contact-kinds.ts';
export { documentEndings, type DocumentMediaType, documentMediaTypes } from './parameters/document-kinds.ts';
export { type DeadlineStake, deadlineStakes } from './parameters/deadline-stakes.ts';
export { type Band, bands, type RiskReasonName, riskReasons } from './parameters/legal-risk.ts';
export { type Role, type RoleKind, roles } from './parameters/roles.ts';
export { type TaskKind, taskKindNames } from './parameters/task-kinds.ts';
export { computeLegalRisk, type LegalRisk, type RiskReason } from './rules/compute-legal-risk.ts';
export type { LegalRiskFacts } from './rules/legal-risk-facts.ts';
export { caseRoles, isTaxpayerSide, rolesOfKind } from './rules/role-kind.ts';
