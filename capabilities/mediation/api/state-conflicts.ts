import { readCafNumber } from '#capabilities/taxpayers/index.ts';
import { commandOperation } from '#platform/http/operation.ts';
import type { StateConflictsBody } from '../process/co-mediation-record.ts';
import { stateConflictsContract } from './state-conflicts.contract.ts';
import { tellCoMediationStep } from './tell-co-mediation-step.ts';

/** The co-mediator’s own statement; a new one takes the place of the last, and is waived anew. */
export const stateConflicts = commandOperation(stateConflictsContract, (scene) => {
  const { conflict, told, acknowledgesBar, cafNumber: typed } = scene.input;
  const cafNumber = typed === undefined ? undefined : readCafNumber(typed);
  const number = cafNumber !== undefined && { cafNumber };
  const body: StateConflictsBody = { conflict, told, acknowledgesBar, ...number };
  return tellCoMediationStep(scene, { event: 'state-conflicts', body });
});
