import { listPeople } from '#capabilities/casework/records.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { coMediator, mediator, teamManager, technicalEmployee } from '../process/roles.ts';
import { listCandidatesContract } from './list-candidates.contract.ts';

/** Whom the forms offer. Whether somebody has a tie to the case is decided when the person is named. */
export const listCandidates = queryOperation(listCandidatesContract, async ({ eyes }) => {
  const people = await listPeople(eyes);
  const inRole = (asked: string) =>
    people
      .filter(({ role }) => role === asked)
      .map(({ personId, name, officeName }) => ({
        personId,
        name,
        ...(officeName !== undefined && { office: officeName }),
      }));
  return {
    coMediators: inRole(coMediator),
    employees: inRole(technicalEmployee),
    managers: inRole(teamManager),
    mediators: inRole(mediator),
  };
});
