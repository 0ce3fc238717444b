import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findOpenAssignment } from '../store/assignment-store.ts';
import { assignmentView } from './assignment-view.ts';
import { findAssignmentContract } from './find-assignment.contract.ts';

/** Who has the case. Nobody having it is an answer; a taxpayer that is not seen is not. */
export const findAssignment = queryOperation(findAssignmentContract, async ({ input, eyes, actor }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const assignment = await findOpenAssignment(eyes, input.taxpayerId);
  return assignment ? { assignment: await assignmentView(eyes, assignment, actor.role) } : {};
});
