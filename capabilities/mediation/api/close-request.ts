import { commandOperation } from '#platform/http/operation.ts';
import { closeRequestContract } from './close-request.contract.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** Not before it was sent to the analyst, whatever became of it. */
export const closeRequest = commandOperation(closeRequestContract, async (scene) => {
  const before = await findOwnRequest(scene, scene.input.requestId);
  return await tellRequestStep(scene, before, { event: 'close-request', body: {} });
});
