import { commandOperation } from '#platform/http/operation.ts';
import { mailRequestPaper } from './mail-request-paper.ts';
import { mailRequestContract } from './mail-request.contract.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** The whole request goes to the program’s one mailbox, whoever of the two sends it. */
export const mailRequest = commandOperation(mailRequestContract, async (scene) => {
  const { tx, input } = scene;
  const before = await findOwnRequest(scene, input.requestId);
  const { premature, perfecting } = input;
  const statements = [...(premature ? ['premature'] : []), ...(perfecting ? ['perfecting'] : [])];
  return await tellRequestStep(scene, before, {
    event: 'mail-request',
    body: { premature, perfecting },
    afterwards: (after) => mailRequestPaper(tx, after, 'request', statements),
  });
});
