import type { Role } from '#capabilities/casework/index.ts';

/** Who takes part, by the memorandum's own titles. The analyst has several there and is one role here. */
export const technicalEmployee: Role = 'appeals-technical-employee';
export const teamManager: Role = 'appeals-team-manager';
export const analyst: Role = 'pam-analyst';
export const areaDirector: Role = 'area-director';
export const executive: Role = 'front-line-executive';
export const mediator: Role = 'mediator';
export const programOffice: Role = 'adr-pmo';
/** From outside the agency, chosen by both sides and paid by the taxpayer. */
export const coMediator: Role = 'co-mediator';

export const caseTeam: readonly Role[] = [technicalEmployee, teamManager];
export const taxpayerSide: readonly Role[] = ['taxpayer', 'representative'];
export const bothSides: readonly Role[] = [...caseTeam, ...taxpayerSide];

/** Employees of Appeals who see a request while it is being decided on. */
export const reviewers: readonly Role[] = [...caseTeam, analyst, areaDirector, executive, programOffice];

/** Those who stand between the sides, and see nothing that is behind the wall. */
export const walled: readonly Role[] = [mediator, coMediator];

/** Everybody who may see a support request, as far as it is for them. */
export const everyParticipant: readonly Role[] = [...reviewers, ...walled, ...taxpayerSide];

/** Who is at a session by the memorandum; a co-mediator comes from outside of it. */
export const atSession: readonly Role[] = [...reviewers, mediator, ...taxpayerSide];

/** Whether somebody in this role stands between the sides. */
export function isWalled(role: string): boolean {
  return walled.some((one) => one === role);
}

/** Whether somebody takes part in a mediation without being one of Appeals who review it. */
export function isMediationPartner(role: string): boolean {
  return isWalled(role) || taxpayerSide.some((one) => one === role);
}

/** Whom the memorandum wants at the eligibility discussion. */
export const discussionRoles = ['appeals-team-manager', 'appeals-technical-employee', 'pam-analyst'] as const;

/** Appeals Policy, which supports the program office: the analyst is one of them. */
export const policyRoles: readonly Role[] = [analyst, 'policy-analyst'];

/** Who may be on the pre-mediation conference call. */
export const callRoles = [...discussionRoles, 'taxpayer', 'representative'] as const;
