import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import type { ConferenceBody } from '../process/mediation-request-record.ts';
import { decideConference } from '../rules/decide-conference.ts';
import { findStanding } from '../store/standing-store.ts';
import { askForConferenceContract } from './ask-for-conference.contract.ts';
import { mailToManager } from './mail-to-manager.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** Mediation was denied: no appeal of that, and a conference with the manager, which is logged. */
export const askForConference = commandOperation(askForConferenceContract, async (scene) => {
  const { input, tx, eyes, law } = scene;
  const { requestId, supportRequestId, told } = input;
  const before = await findOwnRequest(scene, requestId);
  const standing = await findStanding(eyes, supportRequestId);
  if (standing?.requestId !== requestId) throw new NotFound();
  const denied = standing.standing === 'denied';
  const { outcome, findings } = decideConference({ onDay: tx.today, denied }, law);
  if (outcome !== 'may-be-asked')
    return refuse({ code: 'mediation-must-have-been-denied', field: 'supportRequestId', findings });
  const body: ConferenceBody = { supportRequestId, told };
  return await tellRequestStep(scene, before, {
    event: 'ask-for-conference',
    body,
    afterwards: (after) => mailToManager(tx, after, 'conference-asked', [standing.appealId]),
  });
});
