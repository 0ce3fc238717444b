import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { RecordSettlementBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { recordSettlementContract } from './record-settlement.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** The talks are over: what is agreed and what is not is told for each matter. */
export const recordSettlement = commandOperation(recordSettlementContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { settlement, agreedMatterIds, told } = input;
  const ids = before.matters.map(({ matterId }) => matterId);
  if (agreedMatterIds.some((id) => !ids.includes(id)))
    return refuse({ code: 'matter-must-be-of-this-appeal', field: 'agreedMatterIds' });
  if (settlement === 'settled' && agreedMatterIds.length === 0)
    return refuse({ code: 'settled-must-name-what-is-agreed', field: 'agreedMatterIds' });
  const { state } = before;
  const step = move(appealTable, { state, event: 'record-settlement', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const agreed = Object.fromEntries(ids.map((id) => [id, agreedMatterIds.includes(id)]));
  const body: RecordSettlementBody = { settlement, agreed };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'settlement', onDay: tx.today, told });
  return await appealView(eyes, appeal, actor, law);
});
