import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal } from '#platform/http/refusal.ts';
import { beginning, requestIdOf } from './beginning.ts';
import { writtenOf } from './written-of.ts';
import { receiveRequestContract } from './receive-request.contract.ts';
import { mailToManager } from './mail-to-manager.ts';
import { findOwnRequest, requireAppeals, tellRequestStep } from './tell-request-step.ts';

/** What is written is a request, whatever it lacks. The clocks run from its receipt. */
export const receiveRequest = commandOperation(receiveRequestContract, async (scene) => {
  const { tx, input } = scene;
  await requireAppeals(scene, input.appealIds);
  const before = input.requestId === undefined ? undefined : await findOwnRequest(scene, input.requestId);
  const requestId = before?.requestId ?? requestIdOf(tx);
  const written = await writtenOf(scene, requestId);
  if (isRefusal(written)) return written;
  const { followsId, consultation } = input;
  const more = { ...(followsId && { followsId }), ...(consultation && { consultation }) };
  const body =
    before === undefined ? { ...beginning(tx, input, { ...written, inWriting: true }), ...more } : written;
  return await tellRequestStep(scene, before, {
    event: 'receive-request',
    body,
    afterwards: (after) => mailToManager(tx, after, 'request-received', after.appealIds),
  });
});
