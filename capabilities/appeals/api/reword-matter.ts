import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { RewordMatterBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { draftAgain, findHeldBack } from './acknowledgement-letter.ts';
import { appealView } from './appeal-view.ts';
import { findOwnAppeal } from './find-own-appeal.ts';
import { rewordMatterContract } from './reword-matter.contract.ts';

/** A letter that was held back for its wording is drafted with the new one; what has gone out stays. */
export const rewordMatter = commandOperation(rewordMatterContract, async (scene) => {
  const { input, eyes, tx, actor, law, tools } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { matterId, described, because } = input;
  const matter = before.matters.find((one) => one.matterId === matterId);
  if (matter === undefined) return refuse({ code: 'matter-must-be-of-this-appeal', field: 'matterId' });
  if (matter.described === described) return refuse({ code: 'wording-must-be-another', field: 'described' });
  const step = move(appealTable, { state: before.state, event: 'reword-matter', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: RewordMatterBody = { matterId, described, because };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const held = await findHeldBack(tx, appeal);
  if (held !== undefined) await draftAgain(tx, tools, appeal, held);
  return await appealView(eyes, appeal, actor, law);
});
