import { commandOperation } from '#platform/http/operation.ts';
import { dropInquiryContract } from './drop-inquiry.contract.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** Nothing was asked for in writing, and nothing is refused. */
export const dropInquiry = commandOperation(dropInquiryContract, async (scene) => {
  const before = await findOwnRequest(scene, scene.input.requestId);
  return await tellRequestStep(scene, before, { event: 'drop-inquiry', body: {} });
});
