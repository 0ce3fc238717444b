import { queryOperation } from '#platform/http/operation.ts';
import { holdsCases } from '../rules/role-kind.ts';
import { countAssignmentsOf } from '../store/assignment-store.ts';
import { findPerson, listPersonsOfOffice } from '../store/person-store.ts';
import { listAssigneesContract } from './list-assignees.contract.ts';

/** To whom a manager can give a case; the counts are of the cases that the manager sees. */
export const listAssignees = queryOperation(listAssigneesContract, async ({ eyes, actor }) => {
  const officeId = (await findPerson(eyes, actor.personId))?.officeId;
  const colleagues = officeId === undefined ? [] : await listPersonsOfOffice(eyes, officeId);
  const able = colleagues.filter(({ role }) => holdsCases(role));
  const counts = await countAssignmentsOf(
    eyes,
    able.map(({ personId }) => personId),
  );
  const casesOf = (personId: string): number => counts.get(personId) ?? none;
  return {
    people: able.map(({ personId, name, role }) => ({ personId, name, role, cases: casesOf(personId) })),
  };
});

/** Who is not among the counts holds nothing that is seen. */
const none = 0;
