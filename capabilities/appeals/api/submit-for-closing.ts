import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { SubmitForClosingBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { computeWholeOutcome } from '../rules/compute-whole-outcome.ts';
import { askTeamManager, endWork } from '../store/appeal-work.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { closingDecision } from './decide-on-appeal.ts';
import { appealView } from './appeal-view.ts';
import { submitForClosingContract } from './submit-for-closing.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** The gate reads the case action record under the lock: an open support request bars submission. */
export const submitForClosing = commandOperation(submitForClosingContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const outcomes = Object.fromEntries(input.outcomes.map(({ matterId, outcome }) => [matterId, outcome]));
  if (before.matters.some(({ matterId }) => outcomes[matterId] === undefined))
    return refuse({ code: 'every-matter-must-have-an-outcome', field: 'outcomes' });
  const decisions = await closingDecision(tx, before, law);
  const { state } = before;
  const step = move(appealTable, { state, event: 'submit-for-closing', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const outcome = computeWholeOutcome(Object.values(outcomes));
  const body: SubmitForClosingBody = { outcome, outcomes };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'submission', onDay: tx.today, told: input.told });
  await endWork(tx, appeal, ['acknowledge-appeal', 'work-appeal', 'commence-closing']);
  await askTeamManager(tx, appeal, 'approve-closing');
  return await appealView(eyes, appeal, actor, law);
});
