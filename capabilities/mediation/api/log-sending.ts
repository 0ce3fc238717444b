import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { insertSending } from '../store/sending-store.ts';
import { findSupportRequest } from '../store/support-request-store.ts';
import { kindsOf } from './closing-brought.ts';
import { readConfirmation } from './keep-confirmation.ts';
import { logSendingContract } from './log-sending.contract.ts';
import { sendingView } from './sending-view.ts';

/** What left, where it went, and what shows it. It is Appeals' own. */
export const logSending = commandOperation(logSendingContract, async ({ input, eyes, tx, actor, tools }) => {
  const { taxpayerId, supportRequestId, sentTo, sentAt, documentIds, commandId, sending } = input;
  const seen = await findSupportRequest(eyes, supportRequestId);
  if (seen?.review === undefined || seen.taxpayerId !== taxpayerId) throw new NotFound();
  if (sentAt > tx.now) return refuse({ code: 'sent-at-must-not-be-in-the-future', field: 'sentAt' });
  if ((await kindsOf(eyes, seen, documentIds)).includes('not-of-this-request'))
    return refuse({ code: 'paper-must-be-of-this-request', field: 'documentIds' });
  const confirmation = sending.way === 'fax' ? sending.confirmation : undefined;
  const kept = confirmation && (await readConfirmation(tx, tools, seen, confirmation));
  if (isRefusal(kept)) return kept;
  await kept?.keep();
  const told = sending.way === 'parcel' ? sending : withoutFile(sending, kept?.documentId);
  const compartment = reviewCompartment(supportRequestId);
  const sendingId = derivedId(commandId, 'sending');
  const row = { taxpayerId, sendingId, compartment, supportRequestId, sentTo, documentIds, told, sentAt };
  await insertSending(tx, row);
  return sendingView(
    { ...row, recordedAt: tx.now, personId: actor.personId, personRole: actor.role },
    (_personId, role) => ({ role, name: actor.name }),
  );
});

type Fax = Extract<(typeof logSendingContract)['input']['_output']['sending'], { way: 'fax' }>;

function withoutFile({ way, number, pages, result }: Fax, confirmationId: string | undefined) {
  return { way, number, pages, result, ...(confirmationId !== undefined && { confirmationId }) };
}
