import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal } from '#platform/http/refusal.ts';
import { writtenOf } from './written-of.ts';
import { agreeToProposalContract } from './agree-to-proposal.contract.ts';
import { mailToManager } from './mail-to-manager.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** With the taxpayer’s written agreement the proposal is a request, received that day. */
export const agreeToProposal = commandOperation(agreeToProposalContract, async (scene) => {
  const before = await findOwnRequest(scene, scene.input.requestId);
  const body = await writtenOf(scene, before.requestId);
  if (isRefusal(body)) return body;
  return await tellRequestStep(scene, before, {
    event: 'agree-to-proposal',
    body,
    afterwards: (after) => mailToManager(scene.tx, after, 'request-received', after.appealIds),
  });
});
