import { endGrant, insertGrant } from '#platform/access/grants.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Assignment } from '../process/assignment-record.ts';
import { officeRoleSubject } from './subjects.ts';

const compartments = ['shared', 'collection'];

/** The group manager over an assignment, as a subject. */
export function managerSubjectOf({ officeId }: Pick<Assignment, 'officeId'>): string {
  return officeRoleSubject(officeId, 'group-manager');
}

/** Whoever holds the case sees it from now on. */
export async function grantToHolder(tx: Tx, { taxpayerId, personId }: Assignment): Promise<void> {
  await grantTo(tx, taxpayerId, personId);
}

/** The group manager over whoever holds the case sees it from now on. */
export async function grantToManager(tx: Tx, assignment: Assignment): Promise<void> {
  await grantTo(tx, assignment.taxpayerId, managerSubjectOf(assignment));
}

export async function endGrantsOfHolder(tx: Tx, { taxpayerId, personId }: Assignment): Promise<void> {
  await endGrantsOf(tx, taxpayerId, personId);
}

export async function endGrantsOfManager(tx: Tx, assignment: Assignment): Promise<void> {
  await endGrantsOf(tx, assignment.taxpayerId, managerSubjectOf(assignment));
}

async function grantTo(tx: Tx, taxpayerId: string, subjectId: string): Promise<void> {
  for (const compartment of compartments)
    await insertGrant(tx, { taxpayerId, compartment, subjectId, because: 'assigned' });
}

async function endGrantsOf(tx: Tx, taxpayerId: string, subjectId: string): Promise<void> {
  for (const compartment of compartments) await endGrant(tx, { taxpayerId, compartment, subjectId });
}
