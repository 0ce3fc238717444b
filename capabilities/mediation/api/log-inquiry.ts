import { commandOperation } from '#platform/http/operation.ts';
import { beginning } from './beginning.ts';
import { logInquiryContract } from './log-inquiry.contract.ts';
import { requireAppeals, tellRequestStep } from './tell-request-step.ts';

/** An inquiry opens nothing and starts no clock: a request has to be written. */
export const logInquiry = commandOperation(logInquiryContract, async (scene) => {
  const { tx, input } = scene;
  await requireAppeals(scene, input.appealIds);
  const body = beginning(tx, input, {
    channel: 'phone',
    told: input.told,
    inWriting: false,
    receivedDay: tx.today,
  });
  return await tellRequestStep(scene, undefined, { event: 'log-inquiry', body });
});
