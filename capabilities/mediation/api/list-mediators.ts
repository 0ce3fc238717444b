import { listPeople } from '#capabilities/casework/records.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { mediator } from '../process/roles.ts';
import { listMediatorsContract } from './list-mediators.contract.ts';

/** Who could be asked to mediate. It tells nothing of any case. */
export const listMediators = queryOperation(listMediatorsContract, async ({ eyes }) => {
  const people = await listPeople(eyes);
  return {
    mediators: people
      .filter(({ role }) => role === mediator)
      .map(({ personId, name, officeName }) => ({
        personId,
        name,
        ...(officeName !== undefined && { office: officeName }),
      })),
  };
});
