import { closeTasksOf } from '#capabilities/casework/records.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { isTold } from '../process/support-request-states.ts';
import { chart } from '../rules/memorandum.ts';
import { listLinked } from '../store/support-request-store.ts';
import { mailRequestPaper } from './mail-request-paper.ts';
import { mailDenialCopyContract } from './mail-denial-copy.contract.ts';
import { denialLetterId } from './put-paper-of-step.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** A second sending, apart from that of the draft: every letter that has been mailed goes with it. */
export const mailDenialCopy = commandOperation(mailDenialCopyContract, async (scene) => {
  const { tx, input } = scene;
  const before = await findOwnRequest(scene, input.requestId);
  const mailed = (await listLinked(tx, before)).filter(({ state }) => isTold(state));
  if (mailed.length === 0) return refuse({ code: 'letter-must-be-mailed-before', law: chart });
  return await tellRequestStep(scene, before, {
    event: 'mail-denial-copy',
    body: {},
    afterwards: async (after) => {
      const letters = mailed.map(({ supportRequestId }) => denialLetterId(supportRequestId));
      await mailRequestPaper(tx, after, 'denial-copy', [], letters);
      for (const { taxpayerId, supportRequestId: subjectId } of mailed)
        await closeTasksOf(tx, { taxpayerId, subjectId, kind: 'send-signed-copy', because: 'done' });
    },
  });
});
