import type { Role } from '#capabilities/casework/index.ts';

/** Who takes part, by the memorandum's own titles. The analyst has several there and is one role here. */
export const technicalEmployee: Role = 'appeals-technical-employee';
export const teamManager: Role = 'appeals-team-manager';
export const analyst: Role = 'pam-analyst';
export const areaDirector: Role = 'area-director';
export const executive: Role = 'front-line-executive';
export const mediator: Role = 'mediator';
export const programOffice: Role = 'adr-pmo';

export const caseTeam: readonly Role[] = [technicalEmployee, teamManager];
export const taxpayerSide: readonly Role[] = ['taxpayer', 'representative'];
export const bothSides: readonly Role[] = [...caseTeam, ...taxpayerSide];

/** Employees of Appeals who see a request while it is being decided on. */
export const reviewers: readonly Role[] = [...caseTeam, analyst, areaDirector, executive, programOffice];

/** Everybody who may see a support request, as far as it is for them. */
export const everyParticipant: readonly Role[] = [...reviewers, mediator, ...taxpayerSide];

/** Whether somebody takes part in a mediation without being one of Appeals who review it. */
export function isMediationPartner(role: string): boolean {
  return role === mediator || taxpayerSide.some((one) => one === role);
}

/** Whom the memorandum wants at the eligibility discussion. */
export const discussionRoles = ['appeals-team-manager', 'appeals-technical-employee', 'pam-analyst'] as const;

/** Who may be on the pre-mediation conference call. */
export const callRoles = [...discussionRoles, 'taxpayer', 'representative'] as const;
