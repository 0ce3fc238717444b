import { movesFor } from '#kernel/process/move.ts';
import type { Lens } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { Assignment } from '../process/assignment-record.ts';
import { assignmentTable } from '../process/assignment.ts';
import { findOffice, findPerson } from '../store/person-store.ts';
import type { AssignmentView } from './assignment-view.contract.ts';

/** An assignment for those who may see it, with what this role may do about it. */
export async function assignmentView(
  lens: Lens,
  assignment: Assignment,
  role: string,
): Promise<AssignmentView> {
  const { taxpayerId, assignmentId, personId, officeId, sinceDay, state } = assignment;
  const person = await findPerson(lens, personId);
  const office = await findOffice(lens, officeId);
  invariant(person && office, `the assignment ${assignmentId} names a person or an office that is not there`);
  const moves = movesFor(assignmentTable, { state, role, decisions: {} });
  return {
    taxpayerId,
    assignmentId,
    state,
    sinceDay,
    holder: { personId, name: person.name, role: person.role },
    office: { officeId, name: office.name },
    moves: moves.map(({ event, allowed }) => ({ event, allowed })),
  };
}
