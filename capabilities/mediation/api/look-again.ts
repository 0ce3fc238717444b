import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { insertSending, listSendings } from '../store/sending-store.ts';
import { findSupportRequest } from '../store/support-request-store.ts';
import { lookAgainContract } from './look-again.contract.ts';
import { sendingView } from './sending-view.ts';

/** The second look, which is better somebody else's: whose it is stands in it, and bars nothing. */
export const lookAgain = commandOperation(lookAgainContract, async ({ input, eyes, tx, actor }) => {
  const { taxpayerId, supportRequestId, sendingId: lookedId, looked, commandId } = input;
  const seen = await findSupportRequest(eyes, supportRequestId);
  if (seen?.review === undefined || seen.taxpayerId !== taxpayerId) throw new NotFound();
  const sent = (await listSendings(eyes, supportRequestId)).find(({ sendingId }) => sendingId === lookedId);
  if (sent === undefined) return refuse({ code: 'sending-must-be-of-this-request', field: 'sendingId' });
  const byAnother = sent.personId !== actor.personId;
  const { compartment, sentTo, documentIds } = sent;
  const row = {
    taxpayerId,
    sendingId: derivedId(commandId, 'second-look'),
    compartment,
    supportRequestId,
    sentTo,
    documentIds,
    told: { way: 'second-look' as const, sendingId: lookedId, looked, byAnother },
    sentAt: tx.now,
  };
  await insertSending(tx, row);
  return sendingView(
    { ...row, recordedAt: tx.now, personId: actor.personId, personRole: actor.role },
    (_personId, role) => ({ role, name: actor.name }),
  );
});
