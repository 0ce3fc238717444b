import { derivedId } from '#platform/ids.ts';
import type { Role } from '../parameters/roles.ts';

/** Everybody in a role of an office, as one subject that may hold grants and tasks. */
export function officeRoleSubject(officeId: string, role: Role): string {
  return derivedId(officeId, role);
}
