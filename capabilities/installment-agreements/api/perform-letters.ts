import { draftLetter } from '#capabilities/correspondence/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Effect, Performer } from '#platform/jobs/effect-worker.ts';
import { derivedId } from '#platform/ids.ts';
import { listHistory } from '#platform/record/history.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { decidesPending, waitsForParts } from '../process/agreement-request.ts';
import { agreementBarsLevy } from '../process/agreement.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { findAgreement } from '../store/agreement-store.ts';
import { confirmationToDraft } from './confirmation-letter.ts';
import { missingPartsToDraft } from './missing-parts-letter.ts';
import { openWork, requestOf, workerOf } from './perform-work-of-request.ts';

/**
 * An agreement that has begun is confirmed in writing, without anybody asking for it (IRM 5.14.1.4.4(8),
 * note).
 */
export const draftAgreementConfirmation: Performer = async ({ tx, effect, tools }) => {
  const agreement = await findAgreement(tx, effect.body.recordId);
  const request = agreement && (await findRequest(tx, agreement.requestId));
  invariant(agreement && request, `the agreement ${effect.body.recordId} or its request is gone`);
  // What was voided meanwhile, or approved anew, has a letter of its own or none.
  if (!agreementBarsLevy(agreement.state)) return;
  const letterId = derivedId(effect.effectId, 'letter');
  const toDraft = await confirmationToDraft(tx, tools, agreement, request, letterId);
  await draftLetter(tx, tools, { ...toDraft, ownerId: await workerOf(tx, request) });
};

/**
 * What a request lacks is asked for in writing, and by an officer who may also call. A request that has moved
 * on meanwhile is asked for nothing.
 */
export const askForMissingParts: Performer = async ({ tx, effect, tools }) => {
  const request = await requestOf(tx, effect);
  if (!waitsForParts(request.state) || !(await isLastDecided(tx, request, effect))) return;
  const ownerId = await workerOf(tx, request);
  await openWork(tx, request, 'ask-for-missing-parts', ownerId, 'supply-missing-parts');
  const letterId = derivedId(effect.effectId, 'letter');
  const toDraft = await missingPartsToDraft(tx, tools, request, letterId);
  if (toDraft) await draftLetter(tx, tools, { ...toDraft, ownerId });
};

/** Whether nothing has decided anew since what this effect follows from: then that one asks. */
async function isLastDecided(
  tx: Tx,
  { taxpayerId, requestId }: AgreementRequest,
  { body }: Effect,
): Promise<boolean> {
  const history = await listHistory(tx, taxpayerId, [requestId]);
  return history.findLast(({ event }) => decidesPending(event))?.seq === body.seq;
}
