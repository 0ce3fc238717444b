import { commandOperation } from '#platform/http/operation.ts';
import { declineProposalContract } from './decline-proposal.contract.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** The taxpayer may decline: no letter, no gate, and nothing held against the taxpayer. */
export const declineProposal = commandOperation(declineProposalContract, async (scene) => {
  const before = await findOwnRequest(scene, scene.input.requestId);
  return await tellRequestStep(scene, before, { event: 'decline-proposal', body: {} });
});
