import { listPeople } from '#capabilities/casework/records.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { mediator } from '../process/roles.ts';
import { listTrainedDays } from '../store/training-store.ts';
import { listMediatorsContract } from './list-mediators.contract.ts';

/** Who could be asked to mediate. It tells nothing of any case. */
export const listMediators = queryOperation(listMediatorsContract, async ({ eyes }) => {
  const mediators = (await listPeople(eyes)).filter(({ role }) => role === mediator);
  const trained = await listTrainedDays(
    eyes,
    mediators.map(({ personId }) => personId),
  );
  return {
    mediators: mediators.map(({ personId, name, officeName }) => {
      const trainedDay = trained.get(personId);
      return {
        personId,
        name,
        ...(officeName !== undefined && { office: officeName }),
        ...(trainedDay !== undefined && { trainedDay }),
      };
    }),
  };
});
