import { commandOperation } from '#platform/http/operation.ts';
import { mailRequestPaper } from './mail-request-paper.ts';
import { mailDenialCopyContract } from './mail-denial-copy.contract.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** A second sending, apart from that of the draft. */
export const mailDenialCopy = commandOperation(mailDenialCopyContract, async (scene) => {
  const before = await findOwnRequest(scene, scene.input.requestId);
  return await tellRequestStep(scene, before, {
    event: 'mail-denial-copy',
    body: {},
    afterwards: (after) => mailRequestPaper(scene.tx, after, 'denial-copy', []),
  });
});
