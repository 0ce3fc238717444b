import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { NoteCounselReviewBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { appealView } from './appeal-view.ts';
import { findOwnAppeal } from './find-own-appeal.ts';
import { noteCounselReviewContract } from './note-counsel-review.contract.ts';

/**
 * What the closing of a compromise hangs on beside the mediation: the amount, and Counsel’s opinion on it.
 */
export const noteCounselReview = commandOperation(noteCounselReviewContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { unpaidCents, opinionDay } = input;
  if (opinionDay !== undefined && opinionDay > tx.today)
    return refuse({ code: 'opinion-day-must-not-be-in-the-future', field: 'opinionDay' });
  const { state } = before;
  const step = move(appealTable, { state, event: 'note-counsel-review', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: NoteCounselReviewBody = { unpaidCents, ...(opinionDay !== undefined && { opinionDay }) };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  return await appealView(eyes, appeal, actor, law);
});
