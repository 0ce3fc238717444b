import { commandOperation } from '#platform/http/operation.ts';
import { enterRequest } from './enter-request.ts';
import { enterMediationInContract } from './enter-mediation-in.contract.ts';

/** MI with the day of receipt, never that of the entry: one for each appeal. */
export const enterMediationIn = commandOperation(enterMediationInContract, (scene) =>
  enterRequest(scene, 'enter-mediation-in'),
);
