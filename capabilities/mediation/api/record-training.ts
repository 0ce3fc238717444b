import { findPerson } from '#capabilities/casework/records.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { mediator, technicalEmployee } from '../process/roles.ts';
import { insertTraining } from '../store/training-store.ts';
import { recordTrainingContract } from './record-training.contract.ts';

/** Kept for each employee: there is no list of mediators beside it. */
export const recordTraining = commandOperation(recordTrainingContract, async ({ input, tx }) => {
  const { commandId, personId, trainedDay, told } = input;
  const role = (await findPerson(tx, personId))?.role;
  if (role !== mediator && role !== technicalEmployee)
    return refuse({ code: 'person-must-be-of-appeals', field: 'personId' });
  if (trainedDay > tx.today)
    return refuse({ code: 'trained-day-must-not-be-in-the-future', field: 'trainedDay' });
  await insertTraining(tx, { trainingId: derivedId(commandId, 'training'), personId, trainedDay, told });
  return { personId, trainedDay, told };
});
