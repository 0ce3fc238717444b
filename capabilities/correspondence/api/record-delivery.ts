import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { lastChannelOf, lastEvidenceAt, type RecordDeliveryBody } from '../process/letter-record.ts';
import { letterTable } from '../process/letter.ts';
import { proofsOf } from '../rules/proofs-of.ts';
import { letterKind } from '../store/letter-store.ts';
import { findOwnLetter, refusalOfSide } from './find-own-letter.ts';
import { letterView } from './letter-view.ts';
import { recordDeliveryContract } from './record-delivery.contract.ts';

/** Documents that a letter arrived. */
export const recordDelivery = commandOperation(
  recordDeliveryContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnLetter(eyes, input);
    const ofOtherSide = refusalOfSide(before, actor.role);
    if (ofOtherSide) return refuse(ofOtherSide);
    const { proof, deliveredAt, reference } = input;
    if (deliveredAt > tx.now)
      return refuse({ code: 'delivered-at-must-not-be-in-the-future', field: 'deliveredAt' });
    const lastAt = lastEvidenceAt(before);
    if (lastAt !== undefined && deliveredAt < lastAt)
      return refuse({ code: 'delivered-at-must-not-precede-sending', field: 'deliveredAt' });
    const channel = lastChannelOf(before);
    if (channel && !proofsOf(channel).includes(proof))
      return refuse({ code: 'proof-must-fit-channel', field: 'proof' });
    const step = move(letterTable, { state: before.state, event: 'record-delivery', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    const body: RecordDeliveryBody = { proof, ...(reference && { reference }) };
    const letter = await record(tx, { kind: letterKind, before, step, body, occurredAt: deliveredAt });
    return await letterView(eyes, letter, actor, law);
  },
);
