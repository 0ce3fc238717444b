import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { RelateAppealBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { findAppeal } from '../store/find-appeals.ts';
import { appealView } from './appeal-view.ts';
import { relateAppealContract } from './relate-appeal.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** Appeals that are worked together share what is done once for all of them; each is decided apart. */
export const relateAppeal = commandOperation(relateAppealContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const other = await findAppeal(eyes, input.toAppealId);
  if (other?.taxpayerId !== before.taxpayerId || other.appealId === before.appealId)
    return refuse({ code: 'related-appeal-must-be-of-this-taxpayer', field: 'toAppealId' });
  const { state } = before;
  const step = move(appealTable, { state, event: 'relate-appeal', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: RelateAppealBody = { groupId: other.groupId };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  return await appealView(eyes, appeal, actor, law);
});
