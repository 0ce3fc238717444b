import { openTask } from '#capabilities/casework/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { lastEvidenceAt, type RecordReturnBody } from '../process/letter-record.ts';
import { letterTable } from '../process/letter.ts';
import { letterKind } from '../store/letter-store.ts';
import { findOwnLetter, refusalOfSide } from './find-own-letter.ts';
import { letterView } from './letter-view.ts';
import { recordReturnContract } from './record-return.contract.ts';

/** Documents that a letter came back, and asks whoever notes it to send it another way. */
export const recordReturn = commandOperation(
  recordReturnContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnLetter(eyes, input);
    const ofOtherSide = refusalOfSide(before, actor.role);
    if (ofOtherSide) return refuse(ofOtherSide);
    const { because, returnedAt, reference, taxpayerId, letterId } = input;
    if (returnedAt > tx.now)
      return refuse({ code: 'returned-at-must-not-be-in-the-future', field: 'returnedAt' });
    const lastAt = lastEvidenceAt(before);
    if (lastAt !== undefined && returnedAt < lastAt)
      return refuse({ code: 'returned-at-must-not-precede-sending', field: 'returnedAt' });
    const step = move(letterTable, { state: before.state, event: 'record-return', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    const body: RecordReturnBody = { because, ...(reference && { reference }) };
    const letter = await record(tx, { kind: letterKind, before, step, body, occurredAt: returnedAt });
    const about = { subjectKind: 'letter', subjectId: letterId, ownerId: actor.personId };
    await openTask(tx, { taxpayerId, kind: 'mail-letter', ...about });
    return await letterView(eyes, letter, actor, law);
  },
);
