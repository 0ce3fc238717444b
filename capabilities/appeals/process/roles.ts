import type { Role } from '#capabilities/casework/index.ts';

/** Who takes an appeal in: collection, the taxpayer side on its own, and a connected program. */
export const receivers: readonly Role[] = [
  'revenue-officer',
  'group-manager',
  'appeals-technical-employee',
  'appeals-team-manager',
  'taxpayer',
  'representative',
  'integrator',
];

/** Collection, until the appeal has gone to Appeals. */
export const senders: readonly Role[] = ['revenue-officer', 'group-manager', 'integrator'];

/** Who works an appeal, and the manager of the team who answers for it. */
export const employees: readonly Role[] = ['appeals-technical-employee', 'appeals-team-manager'];
export const managers: readonly Role[] = ['appeals-team-manager'];

/** The office of the mediation program, which names a new team for an appeal and has no other step of one. */
export const programOffice: readonly Role[] = ['adr-pmo'];

/** Staff who may read the appeals that their grants show them. */
export const readers: readonly Role[] = [
  'revenue-officer',
  'group-manager',
  ...employees,
  'pam-analyst',
  'area-director',
  'front-line-executive',
  'adr-pmo',
];
