import { type Role, type RoleKind, roles } from '../parameters/roles.ts';

/** The roles of one kind, in the order of the list. */
export function rolesOfKind(kind: RoleKind): readonly Role[] {
  return roles.filter((entry) => entry.kind === kind).map(({ role }) => role);
}

/** Every role there is. */
export const everyRole: readonly Role[] = roles.map(({ role }) => role);

/** Staff who work on taxpayers' cases, as far as their grants go: all but those behind a wall. */
export const caseRoles: readonly Role[] = roles
  .filter((entry) => entry.kind === 'staff' && !('walled' in entry))
  .map(({ role }) => role);

/** Whether a role is the taxpayer's side: it reads the taxpayer's telling of everything. */
export function isTaxpayerSide(role: string): boolean {
  return roles.some((entry) => entry.role === role && entry.kind === 'taxpayer-side');
}

/** Whether a taxpayer can be assigned to a person in this role. */
export function holdsCases(role: string): boolean {
  return roles.some((entry) => entry.role === role && 'holdsCases' in entry);
}

/** Whether a person in this role answers for the work of others. */
export function leadsOthers(role: string): boolean {
  return roles.some((entry) => entry.role === role && 'leads' in entry);
}
