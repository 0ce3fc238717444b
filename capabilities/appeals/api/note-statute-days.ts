import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { NoteStatuteDaysBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { appealView } from './appeal-view.ts';
import { noteStatuteDaysContract } from './note-statute-days.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** The periods go on running whatever Appeals does; they are shown and warned of. */
export const noteStatuteDays = commandOperation(noteStatuteDaysContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { state } = before;
  const step = move(appealTable, { state, event: 'note-statute-days', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: NoteStatuteDaysBody = { statutes: input.statutes };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  return await appealView(eyes, appeal, actor, law);
});
