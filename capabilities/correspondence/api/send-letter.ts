import { closeTasksOf } from '#capabilities/casework/records.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { Letter, RecordDeliveryBody, SendLetterBody } from '../process/letter-record.ts';
import { letterTable } from '../process/letter.ts';
import { decideChannel } from '../rules/decide-channel.ts';
import { letterKind } from '../store/letter-store.ts';
import { findOwnLetter, refusalOfSide } from './find-own-letter.ts';
import { letterView } from './letter-view.ts';
import { sendLetterContract } from './send-letter.contract.ts';

/**
 * Documents that a letter left, how and when (IRM 5.14.1.4.4(8), note). From then on the taxpayer sees it. A
 * proposal that came by e-mail is not answered by e-mail, so the channel is decided on its own day.
 */
export const sendLetter = commandOperation(sendLetterContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnLetter(eyes, input);
  const ofOtherSide = refusalOfSide(before, actor.role);
  if (ofOtherSide) return refuse(ofOtherSide);
  const { channel, sentAt, reference, taxpayerId, letterId } = input;
  const onDay = tx.dayOf(sentAt);
  if (sentAt > tx.now) return refuse({ code: 'sent-at-must-not-be-in-the-future', field: 'sentAt' });
  if (onDay < before.contract.letterDay)
    return refuse({ code: 'sent-at-must-not-precede-the-letter', field: 'sentAt' });
  const facts = { sending: before.contract.kind, sendBy: channel, receivedBy: before.receivedBy, onDay };
  const decisions = { channel: withFacts(decideChannel(facts, law), facts) };
  const { state } = before;
  const step = move(letterTable, { state, event: 'send-letter', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const body: SendLetterBody = { channel, ...(reference && { reference }) };
  const sent = await record(tx, { kind: letterKind, before, step, body, occurredAt: sentAt });
  await closeTasksOf(tx, { taxpayerId, subjectId: letterId, kind: 'mail-letter', because: 'done' });
  const letter = channel === handedOver ? await arrived(tx, sent, sentAt) : sent;
  return await letterView(eyes, letter, actor, law);
});

const handedOver = 'personal-delivery';

/** What was handed over has arrived. */
async function arrived(tx: Tx, sent: Letter, at: Instant): Promise<Letter> {
  const step = move(letterTable, { state: sent.state, event: 'record-delivery', role: tx.actor.role });
  invariant(step.kind === 'moved', `a letter handed over by the role "${tx.actor.role}" has arrived`);
  const body: RecordDeliveryBody = { proof: 'handed-over' };
  return await record(tx, { kind: letterKind, before: sent, step, body, occurredAt: at });
}
