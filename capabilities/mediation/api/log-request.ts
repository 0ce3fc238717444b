import { commandOperation } from '#platform/http/operation.ts';
import { enterRequest } from './enter-request.ts';
import { logRequestContract } from './log-request.contract.ts';

/** An offer within a hearing, or a closed case: no MI, and answered all the same. */
export const logRequest = commandOperation(logRequestContract, (scene) => enterRequest(scene, 'log-request'));
