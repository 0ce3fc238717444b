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

/** Sight of a case goes from one holder to the next; the managers change only where the office does. */
export async function handOverGrants(tx: Tx, before: Assignment, after: Assignment): Promise<void> {
  await endGrantsOfHolder(tx, before);
  await grantToHolder(tx, after);
  if (before.officeId === after.officeId) return;
  await endGrantsOf(tx, before.taxpayerId, managerSubjectOf(before));
  await grantToManager(tx, after);
}

/** Who holds the open tasks of a case after a transfer, by who held them before. */
export function ownersAfter(before: Assignment, after: Assignment): ReadonlyMap<string, string> {
  return new Map([
    [before.personId, after.personId],
    [before.officeId, after.officeId],
    [managerSubjectOf(before), managerSubjectOf(after)],
  ]);
}

async function grantTo(tx: Tx, taxpayerId: string, subjectId: string): Promise<void> {
  for (const compartment of compartments)
    await insertGrant(tx, { taxpayerId, compartment, subjectId, because: 'assigned' });
}

async function endGrantsOf(tx: Tx, taxpayerId: string, subjectId: string): Promise<void> {
  for (const compartment of compartments) await endGrant(tx, { taxpayerId, compartment, subjectId });
}
